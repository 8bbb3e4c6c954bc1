package org.cartagena40.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** The history in the order in which things may have happened: its days, and the way from one entry to the next. */
class OrderOfEffectTest {

    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2034-12-31T00:00:00Z");

    private final Views views = new Views();
    private final HistoryQueries history = new HistoryQueries(views.reading(), views.log());

    @Test
    void an_empty_record_has_no_day_and_no_first_entry() {
        assertThat(history.days(asked(NOW))).isEmpty();
        assertThat(history.next(asked(NOW), EVER, -1)).isEmpty();
    }

    @Test
    void each_day_stands_once_in_order_and_ends_in_santiago() {
        record(
                EffectiveTime.at(Instant.parse("2027-06-16T03:59:59Z")),
                EffectiveTime.at(Instant.parse("2027-06-16T04:00:00Z")),
                EffectiveTime.on(LocalDate.parse("2025-07-17")),
                EffectiveTime.at(Instant.parse("2027-06-15T12:00:00Z")),
                EffectiveTime.in(Year.of(1984)));
        assertThat(history.days(asked(NOW)))
                .extracting(LocalDate::toString)
                .containsExactly("1984-01-01", "2025-07-17", "2027-06-15", "2027-06-16");
    }

    @Test
    void the_night_in_which_the_clock_goes_forward_loses_no_day() {
        record(
                EffectiveTime.on(LocalDate.parse("2027-09-04")),
                EffectiveTime.on(LocalDate.parse("2027-09-05")),
                EffectiveTime.on(LocalDate.parse("2027-09-06")));
        assertThat(history.days(asked(NOW))).hasSize(3);
    }

    @Test
    void in_a_long_history_days_are_found_by_steps_of_an_index_and_not_by_going_through_it() {
        record(EffectiveTime.on(LocalDate.parse("2025-07-17")));
        views.jdbc()
                .sql(
                        "insert into views.history (position, told, content, discreet, possible_from, certain_from, feature,"
                                + " type, offices, known_from, tier) select n, 0, true, false, at, at, 'silence', 'x', '[]', n,"
                                + " 'PUBLIC' from (select n, timestamptz '2026-01-01 12:00Z' + n % 3 * interval '1 day' as at"
                                + " from generate_series(1, 20000) n) made")
                .update();
        views.jdbc().sql("analyze views.history").update();
        assertThat(history.days(views.asked(NOW, 20_000, Reader.anyone()))).hasSize(4);
        String plan = String.join(
                "\n",
                views.jdbc()
                        .sql("explain " + HistoryQueries.DAYS)
                        .param("knownAt", 20_000)
                        .param("tiers", List.of("PUBLIC"))
                        .param("own", null, Types.VARCHAR)
                        .query(String.class)
                        .list());
        assertThat(plan)
                .contains("history_possible_from")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void what_was_not_known_then_has_no_day_then() {
        record(EffectiveTime.on(LocalDate.parse("2025-07-17")), EffectiveTime.on(LocalDate.parse("2025-07-16")));
        assertThat(history.days(views.asked(NOW, 0, Reader.anyone()))).containsExactly(LocalDate.parse("2025-07-17"));
    }

    @Test
    void one_walks_by_when_it_was_and_of_several_at_once_by_position_and_back_again() {
        record(
                EffectiveTime.on(LocalDate.parse("2026-01-01")),
                EffectiveTime.on(LocalDate.parse("2025-07-17")),
                EffectiveTime.on(LocalDate.parse("2025-07-17")),
                EffectiveTime.unknown(null),
                EffectiveTime.in(Year.of(1984)));
        assertThat(walk(asked(NOW))).containsExactly(4L, 1L, 2L, 0L);
        HistoryEntry last = history.at(asked(NOW), 0).orElseThrow();
        assertThat(previous(last)).map(HistoryEntry::position).contains(2L);
    }

    @Test
    void what_has_not_begun_by_the_asked_moment_is_not_walked_to() {
        record(EffectiveTime.on(LocalDate.parse("2025-07-17")), EffectiveTime.on(LocalDate.parse("2026-01-01")));
        assertThat(walk(asked(Instant.parse("2025-12-31T12:00:00Z")))).containsExactly(0L);
    }

    private List<Long> walk(Question question) {
        List<Long> walked = new ArrayList<>();
        Optional<HistoryEntry> here = history.next(question, EVER, -1);
        while (here.isPresent()) {
            walked.add(here.get().position());
            here = here.flatMap(entry -> history.next(
                    question, entry.effective().time().possibleFrom().orElseThrow(), entry.position()));
        }
        return walked;
    }

    private Optional<HistoryEntry> previous(HistoryEntry entry) {
        return history.previous(
                asked(NOW), entry.effective().time().possibleFrom().orElseThrow(), entry.position());
    }

    private Question asked(Instant asOf) {
        return views.asked(asOf, Reader.anyone());
    }

    private void record(EffectiveTime... times) {
        for (EffectiveTime time : times) {
            ActaEvent event = new MemberAdmitted(MSC, BELIZE, MembershipBasis.SHARES_PRINCIPLES, time, PRESIDENCY);
            views.record(event);
        }
    }
}
