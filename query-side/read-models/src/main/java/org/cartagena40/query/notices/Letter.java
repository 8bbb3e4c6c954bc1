package org.cartagena40.query.notices;

import java.util.List;
import org.cartagena40.query.history.Phrase;
import org.jspecify.annotations.Nullable;

/** A notice written to one addressee in one language: plain words, which each form of the letter lays out and escapes. */
public record Letter(LetterLanguage language, Phrase subject, List<Part> parts) {

    /** A heading and what stands under it. */
    record Part(Phrase heading, List<Line> lines) {

        static Part of(Phrase heading, Phrase... lines) {
            return new Part(heading, List.of(lines).stream().map(Line::of).toList());
        }
    }

    /**
     * A paragraph.
     *
     * @param lang of words that are nobody's to translate: the language they were put in; null for the letter's own
     */
    record Line(Phrase words, @Nullable String lang) {

        static Line of(Phrase words) {
            return new Line(words, null);
        }
    }

    /** As it goes into an e-mail. */
    public String plain() {
        StringBuilder text = new StringBuilder(language.of(subject)).append('\n');
        for (Part part : parts) {
            text.append('\n').append(language.of(part.heading())).append('\n');
            part.lines().forEach(line -> text.append(language.of(line.words())).append('\n'));
        }
        return text.toString();
    }
}
