package org.cartagena40.dashboard.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.BadParameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The form of the history as a question. */
class HistorySearchTest {

    @Test
    void what_is_left_empty_is_not_asked_for() {
        HistorySearch search = asked("", " ", "", "", "");
        assertThat(search.filter().feature()).isNull();
        assertThat(search.filter().period().from()).isNull();
        assertThat(search.asked()).isEmpty();
        assertThat(search.newestFirst()).isTrue();
    }

    @Test
    void days_count_wholly_in_santiago_in_the_time_that_is_chosen() {
        var period = asked(null, null, "effective", "2025-07-17", "2025-07-18")
                .filter()
                .period();
        assertThat(period.by()).isEqualTo(Axis.EFFECTIVE);
        assertThat(period.from()).isEqualTo(Instant.parse("2025-07-17T04:00:00Z"));
        assertThat(period.to()).isEqualTo(Instant.parse("2025-07-19T04:00:00Z"));
    }

    @Test
    void a_subject_or_kind_that_there_is_not_is_refused_and_finds_not_simply_nothing() {
        assertThatThrownBy(() -> asked("silense", null, null, null, null).filter())
                .isInstanceOf(BadParameter.class);
        assertThatThrownBy(
                        () -> asked(null, "silence.objected", null, null, null).filter())
                .isInstanceOf(BadParameter.class);
        assertThat(asked("silence", "silence.objection-raised", null, null, null)
                        .filter()
                        .type())
                .isEqualTo("silence.objection-raised");
    }

    private static HistorySearch asked(
            @Nullable String feature,
            @Nullable String type,
            @Nullable String by,
            @Nullable String from,
            @Nullable String to) {
        return new HistorySearch(null, feature, type, null, null, null, by, from, to, null, null);
    }
}
