package org.cartagena40.dashboard.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visits;
import org.cartagena40.query.work.Seat;
import org.cartagena40.query.work.WorkItem;
import org.cartagena40.query.work.WorkKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due is told on the reader's clock; what nothing fixes a time for is told without one. */
class WorkViewTest {

    private static final Instant DUE = Instant.parse("2026-11-26T21:00:00Z");

    private static final WorkActs ANSWERING = (item, visit) -> List.of(new WorkActs.Act("Responder", "/acts/x"));

    @Test
    void who_acts_in_the_office_to_which_it_falls_is_led_to_the_act_and_nobody_else() {
        List<WorkItem> items = List.of(item(null, false));
        assertThat(view(items, Visits.of("PE")).undated().get(0).acts())
                .extracting(WorkActs.Act::page)
                .isEqualTo(List.of("/acts/x"));
        assertThat(view(items, Visits.ofThePresidency()).undated().get(0).acts())
                .isEmpty();
    }

    @Test
    void what_is_due_what_is_overdue_and_what_has_no_date_stand_apart() {
        WorkView view = view(List.of(item(null, false), item(DUE, false), item(Visits.NOW, true)), Visits.of("PE"));
        assertThat(view.due()).hasSize(1);
        assertThat(view.overdue()).hasSize(1);
        assertThat(view.undated()).hasSize(1);
        assertThat(view.nothing()).isFalse();
    }

    @Test
    void a_deadline_is_told_on_the_clock_of_the_capital() {
        WorkView view = view(List.of(item(DUE, false)), Visits.of("PE"));
        assertThat(view.clock()).isEqualTo("Horas de Lima");
        assertThat(view.due().get(0).at().text()).isEqualTo("jue 26 nov 2026, 16:00");
        assertThat(view.due().get(0).left()).isEqualTo("4 días 6 h");
    }

    @Test
    void what_is_overdue_counts_no_time_that_is_left() {
        assertThat(view(List.of(item(Visits.NOW, true)), Visits.of("PE"))
                        .overdue()
                        .get(0)
                        .left())
                .isNull();
    }

    @Test
    void what_falls_to_another_office_than_the_chosen_one_says_so() {
        assertThat(view(List.of(item(null, false)), Visits.of("PE"))
                        .undated()
                        .get(0)
                        .forWhom())
                .isNull();
        assertThat(view(List.of(item(null, false)), Visits.ofThePresidency())
                        .undated()
                        .get(0)
                        .forWhom())
                .isEqualTo("delegación");
    }

    @Test
    void whoever_acts_for_nobody_has_no_list() {
        WorkView view = view(List.of(), Visits.in("es"));
        assertThat(view.who()).isNull();
        assertThat(view.nothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/silence-procedures/abc, /silence-procedures/abc",
        "/api/v1/offices, /offices",
        "/api/v1/comment-windows/CW-2, /comment-windows/CW-2",
        "/api/v1/vice-presidency-tasks/abc, /offices#tasks",
        "/api/v1/accreditations,"
    })
    void a_thing_is_shown_on_its_page_where_there_is_one(String told, @Nullable String page) {
        assertThat(Links.of(told)).isEqualTo(page);
    }

    private static WorkView view(List<WorkItem> items, Visit visit) {
        return WorkView.of(items, List.of(), List.of(), ANSWERING, visit);
    }

    private static WorkItem item(@Nullable Instant due, boolean overdue) {
        return new WorkItem(
                WorkKind.COMMENT,
                Seat.MEMBER_STATE,
                "CW-2",
                null,
                due,
                overdue,
                null,
                "Abierto a comentarios",
                "Open to comments",
                "/api/v1/comment-windows/CW-2");
    }
}
