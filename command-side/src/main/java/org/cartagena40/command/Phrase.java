package org.cartagena40.command;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.cartagena40.events.LanguageFiles;

/**
 * What is said of a single case, such as what was found where a rule looked. Its words stand in files, one a language.
 *
 * @param words their key
 * @param given what they name: numbers, ids, other phrases or lists of them
 */
public record Phrase(String words, List<Object> given) {

    private static final LanguageFiles FILES = LanguageFiles.beside(Phrase.class, "phrases");

    public Phrase {
        given = List.copyOf(given);
    }

    public static Phrase of(String words, Object... given) {
        return new Phrase(words, List.of(given));
    }

    public static LanguageFiles files() {
        return FILES;
    }

    public String in(Locale language) {
        return FILES.say(
                words, language, given.stream().map(one -> told(one, language)).toArray());
    }

    private static String told(Object given, Locale language) {
        if (given instanceof Phrase phrase) {
            return phrase.in(language);
        }
        return given instanceof List<?> list
                ? list.stream().map(one -> told(one, language)).collect(joining(", "))
                : given.toString();
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
