package org.cartagena40.query.history;

import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;

/** The register of decisions in words. A number that no source states is not made up. */
final class DecisionTelling {

    private DecisionTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(DecisionRecorded.class, DecisionTelling::recorded)
                .publicly(DecisionNumbered.class, DecisionTelling::numbered);
    }

    private static Phrase recorded(DecisionRecorded event) {
        return Phrase.of(
                        "Decisión %s de la reunión %s (%s), tomada %s%s: %s; número oficial: %s%s",
                        "Decision %s of meeting %s (%s), taken %s%s: %s; official number: %s%s")
                .with(
                        event.noAtMeeting(),
                        event.meeting(),
                        event.decision(),
                        method(event.method()),
                        Moments.of(event.effective()),
                        Quotation.of(event.text()),
                        event.number() == null ? Phrase.of("no consta", "not stated") : event.number(),
                        Phrase.given(event.annexNotHeld(), DecisionTelling::annex));
    }

    private static Phrase method(DecisionMethod method) {
        return switch (method) {
            case CONSENSUS -> Phrase.of("por consenso", "by consensus");
            case ACCLAMATION -> Phrase.of("por aclamación", "by acclamation");
            case SILENCE ->
                Phrase.of(
                        "sin objeción, por procedimiento de silencio", "without objection, under a silence procedure");
            case NOT_STATED -> Phrase.of("(no consta de qué modo)", "(how is not stated)");
        };
    }

    private static Phrase annex(String name) {
        return Phrase.of(
                        "; la fuente menciona un anexo, %s, cuyo texto no obra en este registro",
                        "; the source mentions an annex, %s, whose text this record does not hold")
                .with(Quotation.of(name));
    }

    private static Phrase numbered(DecisionNumbered event) {
        return Phrase.of(
                        "El texto adoptado sin objeción en el %s recibió el número de decisión %s, con efecto%s",
                        "The text adopted without objection in the %s received the decision number %s, with effect%s")
                .with(Names.procedure(event.procedure()), event.number(), Moments.of(event.effective()));
    }
}
