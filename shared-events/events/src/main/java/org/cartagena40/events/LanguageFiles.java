package org.cartagena40.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words in each language of which there is a file, {@code <name>_<language>.properties} in UTF-8 beside a class. One more
 * language is one more file; what a language does not say is said in English.
 */
public final class LanguageFiles {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<Locale, Map<String, String>> words;

    private LanguageFiles(Map<Locale, Map<String, String>> words) {
        this.words = words;
    }

    public static LanguageFiles beside(Class<?> type, String name) {
        return new LanguageFiles(Stream.of(Locale.getISOLanguages())
                .flatMap(language -> read(type, name + "_" + language + ".properties")
                        .map(words -> Map.entry(Locale.forLanguageTag(language), words))
                        .stream())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Of which there are files. */
    public Set<Locale> languages() {
        return words.keySet();
    }

    /** All that a language says, by its keys. */
    public Map<String, String> in(Locale language) {
        return words.getOrDefault(language, Map.of());
    }

    public Optional<String> find(String key, Locale language) {
        return Optional.ofNullable(in(language).get(key))
                .or(() -> Optional.ofNullable(in(Locale.ENGLISH).get(key)));
    }

    /** With {@code {0}}, {@code {1}} … replaced by what was given for them. */
    public String say(String key, Locale language, Object... given) {
        String text = find(key, language).orElseThrow(() -> new IllegalArgumentException("nobody says " + key));
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(given(place.group(1), given)));
    }

    /** The language itself, of a variety the language it is one of, else English. */
    public Locale nearest(Locale asked) {
        Locale language = Locale.forLanguageTag(asked.getLanguage());
        return words.containsKey(language) ? language : Locale.ENGLISH;
    }

    /** The best that a request's {@code Accept-Language} asks for; English if it asks for none of these. */
    public Locale asked(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.ENGLISH;
        }
        try {
            List<Locale> all = Stream.concat(Stream.of(Locale.ENGLISH), words.keySet().stream())
                    .toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), all);
            return Objects.requireNonNullElse(best, Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    private static String given(String place, Object... given) {
        return String.valueOf(given[Integer.parseInt(place)]);
    }

    private static Optional<Map<String, String>> read(Class<?> type, String file) {
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(
                    words.stringPropertyNames().stream().collect(toUnmodifiableMap(key -> key, words::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
