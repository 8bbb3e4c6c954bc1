package org.cartagena40.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All languages say the same things, and every template finds its words. */
class WordsTest {

    private static final Path WORDS = Path.of("src/main/resources/dashboard/words");
    private static final Path PAGES = Path.of("src/main/resources/dashboard/pages");
    private static final Pattern FILE = Pattern.compile("(.+)_([a-z]{2})\\.properties");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");

    @Test
    void every_language_has_every_word() throws IOException {
        Map<String, Map<String, Properties>> byName = files();
        assertThat(byName).isNotEmpty();
        byName.forEach((name, languages) -> {
            assertThat(languages.keySet()).as(name).contains("es", "en");
            languages.forEach((language, words) -> assertThat(words.stringPropertyNames())
                    .as(name + " in " + language)
                    .containsExactlyInAnyOrderElementsOf(languages.get("es").stringPropertyNames()));
        });
    }

    @Test
    void no_word_is_empty_and_none_holds_a_straight_quote_but_a_pattern_of_dates() throws IOException {
        forEachWord((key, word) -> {
            assertThat(word).as(key).isNotBlank();
            if (!key.contains("date.")) {
                assertThat(word).as(key).doesNotContain("'");
            }
        });
    }

    @Test
    void every_word_with_parts_can_be_put_together() throws IOException {
        forEachWord((key, word) -> {
            if (word.contains("{")) {
                assertThat(new MessageFormat(word).format(new Object[] {1, 2, 3, 4}))
                        .as(key)
                        .isNotBlank();
            }
        });
    }

    @Test
    void a_key_stands_in_one_file_only() throws IOException {
        Properties seen = new Properties();
        files().forEach((name, languages) -> languages
                .get("es")
                .stringPropertyNames()
                .forEach(key ->
                        assertThat(seen.put(key, name)).as(key + " of " + name).isNull()));
    }

    @Test
    void every_template_finds_its_words() throws IOException {
        Properties all = new Properties();
        files().forEach((name, languages) -> all.putAll(languages.get("es")));
        try (Stream<Path> templates = Files.walk(PAGES)) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher key = KEY.matcher(Files.readString(template));
                while (key.find()) {
                    assertThat(all).as(template.toString()).containsKey(key.group(1));
                }
            }
        }
    }

    private interface Word {
        void is(String key, String word);
    }

    private static void forEachWord(Word each) throws IOException {
        files().forEach((name, languages) -> languages.forEach((language, words) -> words.stringPropertyNames()
                .forEach(key -> each.is(name + "_" + language + " " + key, words.getProperty(key)))));
    }

    private static Map<String, Map<String, Properties>> files() throws IOException {
        Map<String, Map<String, Properties>> byName = new TreeMap<>();
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                assertThat(name.matches()).as(file.toString()).isTrue();
                byName.computeIfAbsent(name.group(1), all -> new TreeMap<>()).put(name.group(2), read(file));
            }
        }
        return byName;
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader text = new StringReader(Files.readString(file, StandardCharsets.UTF_8))) {
            words.load(text);
        }
        return words;
    }
}
