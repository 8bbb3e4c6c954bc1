package org.cartagena40.query.history;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The same words in Spanish and in English. Sentences are put together from phrases, so no language falls behind. */
public record Phrase(String es, String en) {

    private static final String GAP = "%s";
    private static final Pattern BEFORE_AN_I = Pattern.compile("(?iu)h?[ií](?!e)");

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
                listed(parts.stream().map(Phrase::es).toList(), and(parts)),
                listed(parts.stream().map(Phrase::en).toList(), " and "));
    }

    /** Spanish says e before the sound of an i, unless an e follows it. */
    private static String and(List<Phrase> parts) {
        return !parts.isEmpty()
                        && BEFORE_AN_I.matcher(parts.get(parts.size() - 1).es()).lookingAt()
                ? " e "
                : " y ";
    }

    /** These words with each {@code %s} filled in its own language; a part that is no phrase is the same in both. */
    public Phrase with(Object... parts) {
        return new Phrase(filled(es, parts, Phrase::es), filled(en, parts, Phrase::en));
    }

    public Phrase and(Phrase next) {
        return new Phrase(es + next.es, en + next.en);
    }

    /** Each event is told in two languages at every rebuild, so no format is read more often than it must be. */
    private static String filled(String words, Object[] parts, Function<Phrase, String> language) {
        StringBuilder text = new StringBuilder(words.length() + 64);
        int from = 0;
        for (Object part : parts) {
            int gap = words.indexOf(GAP, from);
            if (gap < 0) {
                throw new IllegalArgumentException("more parts than gaps: " + words);
            }
            text.append(words, from, gap)
                    .append(part instanceof Phrase phrase ? language.apply(phrase) : part.toString());
            from = gap + GAP.length();
        }
        if (words.indexOf(GAP, from) >= 0) {
            throw new IllegalArgumentException("fewer parts than gaps: " + words);
        }
        return text.append(words, from, words.length()).toString();
    }

    private static String listed(List<String> parts, String and) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + and + parts.get(last);
    }
}
