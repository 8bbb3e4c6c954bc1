package org.cartagena40.dashboard.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words are found in sentences, and a search says how far it looked. */
class WordSearchTest {

    private static final Instant AT = Instant.parse("2027-06-15T12:00:00Z");

    @Test
    void words_are_found_without_capitals_and_accents_in_either_language_and_all_of_them_together() {
        List<HistoryEntry> entries = List.of(
                entry(0, "México ejerce la Vicepresidencia", "Mexico holds the Vice-Presidency"),
                entry(1, "México pasó a ser miembro", "Mexico became a member"));
        assertThat(found("mexico VICEPRESIDENCIA", entries).items())
                .extracting(HistoryEntry::position)
                .containsExactly(0L);
        assertThat(found("became", entries).items()).hasSize(1);
        assertThat(found("mexico", entries).items()).hasSize(2);
        assertThat(found("Belice", entries).items()).isEmpty();
    }

    @Test
    void a_search_stops_when_it_has_enough_and_says_where_to_go_on() {
        WordSearch.Found found = new WordSearch(150).find("word", many(100), null);
        assertThat(found.items()).hasSize(200);
        assertThat(found.looked()).isEqualTo(200);
        assertThat(found.next()).isEqualTo("200");
    }

    @Test
    void a_search_that_finds_nothing_looks_no_further_than_it_may_and_can_be_gone_on_with() {
        WordSearch.Found found = new WordSearch(40).find("absent", many(500), null);
        assertThat(found.items()).isEmpty();
        assertThat(found.looked()).isEqualTo(WordSearch.MOST);
        assertThat(found.next()).isNotNull();
    }

    private static WordSearch.Found found(String words, List<HistoryEntry> entries) {
        return new WordSearch(40).find(words, cursor -> new Page<>(entries, null), null);
    }

    /** A history without end, in parts of a size; its cursor is the number of the next entry. */
    private static Function<@Nullable String, Page<HistoryEntry>> many(int size) {
        return cursor -> {
            int from = cursor == null ? 0 : Integer.parseInt(cursor);
            List<HistoryEntry> part = IntStream.range(from, from + size)
                    .mapToObj(n -> entry(n, "una palabra", "a word"))
                    .toList();
            return new Page<>(part, Integer.toString(from + size));
        };
    }

    private static HistoryEntry entry(long position, String es, String en) {
        return new HistoryEntry(
                position,
                AT,
                Effective.at(AT),
                "silence.x",
                "x",
                "x",
                null,
                null,
                null,
                null,
                null,
                es,
                en,
                "ACT",
                List.of(),
                List.of(),
                List.of());
    }
}
