package org.cartagena40.events;

/** A text in one language (BCP 47 tag), exactly as it was put, with its hash. No translation is ever made from it. */
public record LanguageText(String lang, String text, TextHash hash) {

    /** The text with its hash. */
    public static LanguageText of(String lang, String text) {
        return new LanguageText(lang, text, TextHash.of(text));
    }
}
