package org.cartagena40.query.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.query.silence.LanguageDifference.Kind.ADDED;
import static org.cartagena40.query.silence.LanguageDifference.Kind.CHANGED;
import static org.cartagena40.query.silence.LanguageDifference.Kind.REMOVED;
import static org.cartagena40.query.silence.LanguageDifference.Kind.UNCHANGED;
import static org.cartagena40.query.silence.LanguageDifference.Stated.ONLY_BEFORE;
import static org.cartagena40.query.silence.LanguageDifference.Stated.ONLY_NOW;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartagena40.events.LanguageText;
import org.cartagena40.query.silence.LanguageDifference.ParagraphDifference;
import org.cartagena40.query.silence.LanguageDifference.WordDifference;
import org.junit.jupiter.api.Test;

/** Rule 18: a new round shows the difference of the texts. */
class DifferencesTest {

    @Test
    void equal_texts_have_unchanged_paragraphs_only() {
        assertThat(paragraphs("One.\nTwo.", "One.\nTwo."))
                .containsExactly(
                        new ParagraphDifference(UNCHANGED, "One.", "One.", List.of()),
                        new ParagraphDifference(UNCHANGED, "Two.", "Two.", List.of()));
    }

    @Test
    void a_changed_paragraph_names_the_words_that_changed() {
        assertThat(paragraphs("One.\nIt pays ten dollars now.", "One.\nIt pays no amount."))
                .containsExactly(
                        new ParagraphDifference(UNCHANGED, "One.", "One.", List.of()),
                        new ParagraphDifference(
                                CHANGED,
                                "It pays ten dollars now.",
                                "It pays no amount.",
                                List.of(new WordDifference("ten dollars now.", "no amount."))));
    }

    @Test
    void paragraphs_come_and_go_in_their_places() {
        assertThat(paragraphs("A\nB\nC", "A\nC\nD"))
                .extracting(ParagraphDifference::kind)
                .containsExactly(UNCHANGED, REMOVED, UNCHANGED, ADDED);
    }

    @Test
    void where_more_paragraphs_replace_fewer_the_rest_was_added() {
        assertThat(paragraphs("A\nold", "A\nnew\nmore"))
                .extracting(ParagraphDifference::kind)
                .containsExactly(UNCHANGED, CHANGED, ADDED);
        assertThat(paragraphs("A\nold\nolder", "A\nnew"))
                .extracting(ParagraphDifference::kind)
                .containsExactly(UNCHANGED, CHANGED, REMOVED);
    }

    @Test
    void other_line_ends_change_no_paragraph() {
        assertThat(paragraphs("A\r\nB", "A\nB"))
                .extracting(ParagraphDifference::kind)
                .containsOnly(UNCHANGED);
    }

    @Test
    void a_language_of_one_round_only_is_said_so_and_compared_with_nothing() {
        List<LanguageDifference> found = Differences.between(
                List.of(text("es", "A"), text("fr", "B")), List.of(text("es", "A"), text("en", "C")));
        assertThat(found).extracting(LanguageDifference::lang).containsExactly("es", "en", "fr");
        assertThat(found.get(1)).isEqualTo(new LanguageDifference("en", ONLY_NOW, List.of()));
        assertThat(found.get(2)).isEqualTo(new LanguageDifference("fr", ONLY_BEFORE, List.of()));
    }

    @Test
    void a_paragraph_of_more_than_a_thousand_words_is_shown_whole() {
        String longer = IntStream.range(0, 1_001).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(paragraphs(longer, "short"))
                .containsExactly(new ParagraphDifference(CHANGED, longer, "short", List.of()));
    }

    private static List<ParagraphDifference> paragraphs(String before, String now) {
        return Differences.between(List.of(text("es", before)), List.of(text("es", now)))
                .get(0)
                .paragraphs();
    }

    private static Text text(String lang, String text) {
        return Text.of(LanguageText.of(lang, text));
    }
}
