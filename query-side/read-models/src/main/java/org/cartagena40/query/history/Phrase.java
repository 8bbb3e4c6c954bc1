package org.cartagena40.query.history;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same words in Spanish and in English. Sentences are put together from phrases, so no language falls behind. */
public record Phrase(String es, String en) {

    public static final Phrase NOTHING = new Phrase("", "");

    public static Phrase of(String es, String en) {
        return new Phrase(es, en);
    }

    /** A number or an id, which no language changes. */
    public static Phrase same(Object value) {
        return new Phrase(value.toString(), value.toString());
    }

    /** The words for a value that may be absent, in which case nothing is said. */
    public static <T> Phrase given(@Nullable T value, Function<T, Phrase> words) {
        return value == null ? NOTHING : words.apply(value);
    }

    /** "a, b and c". */
    public static Phrase listed(List<Phrase> parts) {
        return new Phrase(
                listed(parts.stream().map(Phrase::es).toList(), " y "),
                listed(parts.stream().map(Phrase::en).toList(), " and "));
    }

    /** These words with each {@code %s} filled in its own language; a part that is no phrase is the same in both. */
    public Phrase with(Object... parts) {
        return new Phrase(
                String.format(Locale.ROOT, es, texts(parts, Phrase::es)),
                String.format(Locale.ROOT, en, texts(parts, Phrase::en)));
    }

    public Phrase and(Phrase next) {
        return new Phrase(es + next.es, en + next.en);
    }

    private static Object[] texts(Object[] parts, Function<Phrase, String> language) {
        return Stream.of(parts)
                .map(part -> part instanceof Phrase phrase ? language.apply(phrase) : part.toString())
                .toArray();
    }

    private static String listed(List<String> parts, String and) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + and + parts.get(last);
    }
}
