package org.cartagena40.dashboard.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.query.priorities.AreaStatus;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.priorities.CycleStatus;
import org.cartagena40.query.priorities.PriorityArea;
import org.cartagena40.query.priorities.PriorityBoard;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the board of priorities says now that it did not say at the shown moment. */
class LaterPrioritiesTest {

    private static final Cycle CYCLE = new Cycle(
            "2025-2027",
            "PAC-2024-2034",
            2025,
            2027,
            5,
            15,
            List.of(),
            CycleStatus.ADOPTED,
            true,
            null,
            Effective.at(Instant.EPOCH),
            "ACT",
            List.of());

    @Test
    void a_place_that_has_a_title_now_says_it_and_one_that_has_the_same_says_nothing() {
        PriorityBoard then = board(null, "Papers for children", "Cities");
        PriorityBoard now = board("Shelter", "Papers for children", "Cities and towns");
        assertThat(LaterPriorities.titles(then, now))
                .containsEntry("1.1", "Shelter")
                .containsEntry("1.3", "Cities and towns")
                .hasSize(2);
    }

    @Test
    void a_title_that_is_no_longer_told_is_not_made_up() {
        assertThat(LaterPriorities.titles(board("Shelter"), board((String) null)))
                .isEmpty();
        assertThat(LaterPriorities.titles(board("Shelter"), board())).isEmpty();
    }

    private static PriorityBoard board(@Nullable String... titles) {
        List<PriorityArea> areas = IntStream.range(0, titles.length)
                .mapToObj(place -> area(place + 1, titles[place]))
                .toList();
        return new PriorityBoard(CYCLE, areas, List.of(), List.of(), List.of(), null);
    }

    private static PriorityArea area(int place, @Nullable String title) {
        return new PriorityArea(
                "2025-2027",
                1,
                place,
                title == null ? AreaStatus.TITLE_NOT_STATED : AreaStatus.ADOPTED,
                title != null,
                title == null ? null : new LabelText("en", title, List.of()),
                null,
                null,
                List.of(),
                List.of());
    }
}
