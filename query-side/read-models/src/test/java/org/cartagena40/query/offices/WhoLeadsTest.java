package org.cartagena40.query.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.TASK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.query.Views;
import org.cartagena40.query.plan.PlanCatalogue.Programme;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who leads what, on any day: beside the offices, in the governance state and in the plan. */
class WhoLeadsTest {

    private final Views views = new Views();

    @BeforeEach
    void mexico_serves_a_term_and_accepts_to_lead_a_programme() {
        LocalDate adopted = LocalDate.parse("2024-12-12");
        views.record(
                new PlanRegistered(PLAN, "PAC", 2024, 2034, 5, 11, 101, EffectiveTime.on(adopted), IMPORTED),
                TaskStory.term());
        views.record(TaskStory.requested(), TaskStory.accepted());
    }

    @Test
    void the_open_tasks_stand_beside_the_offices_and_in_the_governance_state() {
        assertThat(openAt(TaskStory.ASKED.minusNanos(1000))).isEmpty();
        assertThat(openAt(TaskStory.ANSWERED))
                .singleElement()
                .satisfies(task -> assertThat(task.status()).isEqualTo(TaskStatus.ACCEPTED));
        assertThat(openAt(Zones.startOf(TaskStory.END))).isEmpty();
        assertThat(new OfficeQueries(views.reading())
                        .offices(views.asked(TaskStory.ANSWERED, Reader.anyone()))
                        .openTasks())
                .hasSize(1);
    }

    @Test
    void a_programme_is_led_from_the_acceptance_to_the_end_of_the_term_and_by_nobody_else() {
        assertThat(programme(TaskStory.ANSWERED.minusNanos(1000)).lead()).isNull();
        assertThat(programme(TaskStory.ANSWERED).lead()).satisfies(lead -> {
            assertThat(lead.state()).isEqualTo("MX");
            assertThat(lead.task()).isEqualTo(TASK.value());
        });
        assertThat(programme(Zones.startOf(TaskStory.END)).lead())
                .as("no source gives it to the Presidency")
                .isNull();
    }

    private List<Task> openAt(Instant asOf) {
        return new StateQueries(views.reading())
                .state(views.asked(asOf, Reader.anyone()))
                .openTasks();
    }

    private Programme programme(Instant asOf) {
        return new PlanQueries(views.reading())
                .catalogue(views.asked(asOf, Reader.anyone()))
                .programmes()
                .get(0);
    }
}
