package org.cartagena40.query.history;

import java.util.List;

/** The paragraphs that a State names, as it names them. */
final class Paragraphs {

    private Paragraphs() {}

    static Phrase of(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Phrase.NOTHING;
        }
        Phrase listed = Phrase.listed(paragraphs.stream().map(Phrase::same).toList());
        return paragraphs.size() == 1
                ? Phrase.of("; párrafo %s", "; paragraph %s").with(listed)
                : Phrase.of("; párrafos %s", "; paragraphs %s").with(listed);
    }
}
