package org.cartagena40.command.acts;

import org.cartagena40.events.LanguageText;

/** A text as a request puts it. Its hash is made here and never taken from a request. */
public record StatedText(String lang, String text) {

    LanguageText hashed() {
        return LanguageText.of(lang, text);
    }
}
