package org.cartagena40.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.EventSamples;
import org.junit.jupiter.api.Test;

/** The golden text is written by hand, once for each event; a changed sentence is changed there by hand too. */
class GoldenHistoryTest {

    private static final String MONTHS_ES = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre"
            + "|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo";
    private static final String MONTHS_EN = "January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

    @Test
    void every_event_is_told_in_the_words_that_were_agreed() throws IOException {
        String told =
                EventSamples.all().stream().flatMap(GoldenHistoryTest::blocks).collect(Collectors.joining("\n"));
        assertThat(told).isEqualTo(golden());
    }

    @Test
    void every_event_of_the_catalogue_has_words() {
        assertThat(Telling.handledEvents())
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.entries().stream()
                        .<Class<?>>map(EventCatalogue.Entry::type)
                        .toList());
    }

    /** The view is filled without the sentences; who may read one that nobody has counted would read too much. */
    @Test
    void the_tiers_of_an_event_are_those_of_its_sentences() {
        assertThat(EventSamples.all())
                .allSatisfy(event -> assertThat(Telling.tiers(event))
                        .isEqualTo(
                                Telling.of(event).stream().map(Sentence::tier).toList()));
    }

    @Test
    void a_sentence_has_dates_of_its_own_language_only() {
        assertThat(sentences()).allSatisfy(sentence -> {
            assertThat(unquoted(sentence.es())).doesNotContainPattern(words(MONTHS_EN));
            assertThat(unquoted(sentence.en())).doesNotContainPattern(words(MONTHS_ES));
        });
    }

    @Test
    void nobody_is_said_to_have_voted_passed_or_rejected_anything() {
        assertThat(sentences()).allSatisfy(sentence -> {
            assertThat(sentence.es()).doesNotContainPattern("(?iu)\\b(vot[aóeo]|rechaz|aprob)");
            assertThat(sentence.en()).doesNotContainPattern("(?i)\\b(vote|voting|passed|reject)");
        });
    }

    @Test
    void a_sentence_is_one_line_with_one_full_stop_at_its_end() {
        assertThat(sentences())
                .flatExtracting(Sentence::es, Sentence::en)
                .allSatisfy(text -> assertThat(text.toString())
                        .endsWith(".")
                        .doesNotContain("\n", "  ", " ,", " ;", "%s", "null", " de el "));
    }

    private static List<Sentence> sentences() {
        return EventSamples.all().stream()
                .flatMap(event -> Telling.of(event).stream())
                .toList();
    }

    private static Stream<String> blocks(ActaEvent event) {
        String name = EventCatalogue.of(event.getClass()).name();
        return Telling.of(event).stream()
                .map(told -> name + " " + told.tier() + "\nes: " + told.es() + "\nen: " + told.en() + "\n");
    }

    private static String golden() throws IOException {
        try (var in = Objects.requireNonNull(
                GoldenHistoryTest.class.getResourceAsStream("/golden-history/sentences.txt"), "sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is quoted stays as its author wrote it, dates included. */
    private static String unquoted(String sentence) {
        return sentence.replaceAll("«[^»]*»|“[^”]*”", "");
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(" + alternatives + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
