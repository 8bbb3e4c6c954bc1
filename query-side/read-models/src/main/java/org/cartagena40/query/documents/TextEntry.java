package org.cartagena40.query.documents;

import org.cartagena40.events.LanguageText;

/** A text in its own language, with its hash: who changes it names the hash of what it replaces. */
public record TextEntry(String lang, String text, String hash) {

    static TextEntry of(LanguageText text) {
        return new TextEntry(text.lang(), text.text(), text.hash().value());
    }
}
