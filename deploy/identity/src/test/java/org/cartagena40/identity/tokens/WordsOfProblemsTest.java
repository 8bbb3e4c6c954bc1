package org.cartagena40.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every language that has a file says every problem. */
class WordsOfProblemsTest {

    @Test
    void every_language_says_every_problem() {
        var english = Problems.FILES.in(Locale.ENGLISH);
        assertThat(Problems.FILES.languages()).contains(Locale.forLanguageTag("es"));
        assertThat(Problems.FILES.languages()).allSatisfy(language -> {
            var words = Problems.FILES.in(language);
            assertThat(words.keySet()).isEqualTo(english.keySet());
            assertThat(words.values())
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("\""));
        });
    }
}
