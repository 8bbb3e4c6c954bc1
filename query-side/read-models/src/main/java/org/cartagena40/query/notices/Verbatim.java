package org.cartagena40.query.notices;

import org.cartagena40.query.history.Phrase;

/** Words of others in quotation marks: whole, because a letter is read without the record at hand, and untranslated. */
final class Verbatim {

    private Verbatim() {}

    static Phrase of(String words) {
        return Phrase.of("«%s»", "“%s”").with(words.strip());
    }
}
