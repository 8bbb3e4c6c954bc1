package org.cartagena40.query.history;

import java.util.Map;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;

/**
 * Words of a State, an office or a source, in quotation marks and in their own language: nothing is translated. Only
 * line breaks become spaces. A text too long for a sentence is not shortened, which would bend it, but left to be read.
 */
public final class Quotation {

    private static final int LONGEST = 400;
    private static final Map<String, Phrase> LANGUAGES = Map.of(
            "es", Phrase.of("español", "Spanish"),
            "en", Phrase.of("inglés", "English"),
            "pt", Phrase.of("portugués", "Portuguese"),
            "fr", Phrase.of("francés", "French"),
            "nl", Phrase.of("neerlandés", "Dutch"));

    private Quotation() {}

    static Phrase of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            return Phrase.of("texto de %s caracteres, no citado aquí", "text of %s characters, not quoted here")
                    .with(words.length());
        }
        return Phrase.of("«%s»", "“%s”").with(line);
    }

    /** A text whose language is known; the sentence in another language says which it is. */
    static Phrase of(LanguageText text) {
        return of(text.lang(), text.text());
    }

    /** A title, likewise. */
    static Phrase of(Label label) {
        return of(label.lang(), label.text());
    }

    private static Phrase of(String lang, String text) {
        Phrase quoted = of(text);
        Phrase name = language(lang);
        return new Phrase(
                primary(lang).equals("es") ? quoted.es() : quoted.es() + " (en " + name.es() + ")",
                primary(lang).equals("en") ? quoted.en() : quoted.en() + " (in " + name.en() + ")");
    }

    /** The name of a language; a tag that we have no word for stays as it is. */
    public static Phrase language(String tag) {
        return LANGUAGES.getOrDefault(primary(tag), Phrase.same(tag));
    }

    private static String primary(String tag) {
        return tag.replaceAll("-.*", "");
    }
}
