package org.cartagena40.query.silence;

import org.cartagena40.events.LanguageText;

/** A text in its source language with its hash; the other language is not stated and not made up. */
public record Text(String lang, String text, String hash) {

    public static Text of(LanguageText text) {
        return new Text(text.lang(), text.text(), text.hash().value());
    }
}
