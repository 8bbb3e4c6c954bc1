package org.cartagena40.dashboard.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which languages there are: those of which there are files. Spanish comes first, then English, then the others. */
public final class Languages {

    public static final Locale SPANISH = new Locale("es");
    private static final String FOLDER = "dashboard/words/";
    private static final Pattern FILE = Pattern.compile("(.+)_([a-z]{2})\\.properties");

    private final List<Matcher> files;

    public Languages() {
        this.files = Stream.of(found())
                .map(file -> FILE.matcher(String.valueOf(file.getFilename())))
                .filter(Matcher::matches)
                .toList();
    }

    /** All of them, Spanish first. */
    public List<Locale> all() {
        List<String> first = List.of("es", "en");
        Stream<String> others = files.stream().map(file -> file.group(2)).filter(code -> !first.contains(code));
        return Stream.concat(first.stream(), others.distinct().sorted())
                .map(Locale::new)
                .toList();
    }

    public Optional<Locale> named(String code) {
        return all().stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /** The words of all files. A word that a language lacks is a fault that tests find; it is never taken from another. */
    public ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(files.stream()
                .map(file -> FOLDER + file.group(1))
                .distinct()
                .sorted()
                .toArray(String[]::new));
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    private static Resource[] found() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.properties");
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the pages cannot be read", e);
        }
    }
}
