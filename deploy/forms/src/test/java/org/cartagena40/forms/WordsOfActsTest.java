package org.cartagena40.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things of the acts, and of acts that there are. */
class WordsOfActsTest {

    private static final Path WORDS = Path.of("src/main/resources/dashboard/words");

    @ParameterizedTest
    @ValueSource(strings = {"acts", "fields", "constants", "forms"})
    void every_language_has_every_word(String file) throws IOException {
        Properties spanish = read(file + "_es");
        Properties english = read(file + "_en");
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(spanish.stringPropertyNames());
        assertThat(spanish.values())
                .allSatisfy(word -> assertThat(word.toString()).isNotBlank().doesNotContain("'"));
        assertThat(english.values())
                .allSatisfy(word -> assertThat(word.toString()).isNotBlank().doesNotContain("'"));
    }

    @Test
    void no_word_is_about_an_act_that_there_is_not() throws IOException {
        var acts = ActTable.all().stream()
                .map(ActForm::name)
                .flatMap(name -> Stream.of("act." + name, "act." + name + ".text"))
                .collect(Collectors.toSet());
        assertThat(read("acts_es").stringPropertyNames()).isEqualTo(acts);
    }

    @Test
    void what_binds_is_an_act_of_the_table() {
        assertThat(ActTable.all()).extracting(ActForm::name).containsAll(Binding.acts());
    }

    private static Properties read(String file) throws IOException {
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(WORDS.resolve(file + ".properties"))) {
            words.load(text);
        }
        return words;
    }
}
