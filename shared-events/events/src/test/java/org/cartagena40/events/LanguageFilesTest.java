package org.cartagena40.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three files, three languages; which one a request gets. */
class LanguageFilesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final LanguageFiles GREETINGS = LanguageFiles.beside(LanguageFilesTest.class, "greetings");

    @Test
    void a_language_is_added_by_its_file_alone() {
        assertThat(GREETINGS.languages()).extracting(Locale::getLanguage).containsExactlyInAnyOrder("en", "es", "pt");
        assertThat(GREETINGS.say("greeting", Locale.forLanguageTag("pt"), "Belém", "x"))
                .isEqualTo("Bom dia, Belém. x Não há objeção.");
    }

    @Test
    void what_a_language_does_not_say_is_said_in_English() {
        assertThat(GREETINGS.say("only-in-English", SPANISH)).isEqualTo("Nothing was recorded.");
        assertThat(GREETINGS.say("only-in-English", Locale.FRENCH)).isEqualTo("Nothing was recorded.");
        assertThatIllegalArgumentException().isThrownBy(() -> GREETINGS.say("nowhere", SPANISH));
    }

    @Test
    void what_is_given_is_told_as_it_is() {
        assertThat(GREETINGS.say("greeting", SPANISH, "{1} $1 \\", 2029)).isEqualTo("Buenos días, {1} $1 \\. 2029");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | en",
                "es | es",
                "es-CL,es;q=0.9,en;q=0.8 | es",
                "en-GB,es;q=0.9 | en",
                "en;q=0.1, es;q=0.2 | es",
                "fr, es;q=0.5 | es",
                "fr | en",
                "* | en",
                "not a language;;; | en"
            })
    void a_request_gets_the_best_that_it_asks_for(String acceptLanguage, String given) {
        assertThat(GREETINGS.asked(acceptLanguage).getLanguage()).isEqualTo(given);
    }

    @Test
    void a_variety_is_told_in_its_language_and_what_has_no_file_in_English() {
        assertThat(GREETINGS.nearest(Locale.forLanguageTag("es-PE"))).isEqualTo(SPANISH);
        assertThat(GREETINGS.nearest(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
    }
}
