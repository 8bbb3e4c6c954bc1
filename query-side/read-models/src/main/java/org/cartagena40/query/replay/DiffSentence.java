package org.cartagena40.query.replay;

import java.util.List;
import org.cartagena40.query.history.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A difference in one sentence: what became of which thing, and of a changed one from what to what. */
record DiffSentence(
        Change.Kind kind,
        Phrase name,
        List<String> fields,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    Phrase told(boolean possible) {
        Phrase doubt = possible
                ? Phrase.of(
                        " (posible; sus fuentes no lo hacen cierto)", " (possible; its sources do not make it certain)")
                : Phrase.NOTHING;
        return verb().with(name).and(changed()).and(doubt).and(Phrase.of(".", "."));
    }

    private Phrase verb() {
        return switch (kind) {
            case ANNOUNCED -> Phrase.of("Consta y está por venir: %s", "On record and to come: %s");
            case BEGAN -> Phrase.of("Está vigente y antes no: %s", "Stands now and did not: %s");
            case CHANGED -> Phrase.of("Cambió: %s", "Changed: %s");
            case ENDED -> Phrase.of("Ya no está vigente: %s", "Stands no longer: %s");
            case PASSED -> Phrase.of("Empezó y terminó en este tiempo: %s", "Began and ended in this time: %s");
        };
    }

    /** Values that are short are told; of others only that they differ. */
    private Phrase changed() {
        JsonNode first = before;
        JsonNode last = after;
        if (first == null || last == null || kind == Change.Kind.PASSED) {
            return Phrase.NOTHING;
        }
        List<Phrase> told = fields.stream()
                .map(field -> changed(field, first.path(field), last.path(field)))
                .toList();
        return told.isEmpty() ? Phrase.NOTHING : Phrase.of("; ", "; ").and(Phrase.listed(told));
    }

    private static Phrase changed(String field, JsonNode before, JsonNode after) {
        Phrase name = DiffWords.field(field);
        return before.isContainer() || after.isContainer()
                ? name
                : name.and(Phrase.of(": de %s a %s", ": from %s to %s")
                        .with(DiffWords.value(before), DiffWords.value(after)));
    }
}
