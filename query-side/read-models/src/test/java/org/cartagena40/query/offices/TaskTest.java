package org.cartagena40.query.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.MEXICO_AS_VICE_PRESIDENCY;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.TASK;
import static org.cartagena40.events.EventSamples.TERM;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskTakenUp;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the Vice-Presidency was asked, what became of it, and who leads what on any day. */
class TaskTest {

    private final Views views = new Views();
    private final TaskQueries tasks = new TaskQueries(views.reading());

    @BeforeEach
    void mexico_serves_a_term() {
        views.record(TaskStory.term());
    }

    @Test
    void a_task_is_what_its_last_step_by_the_asked_moment_made_it() {
        views.record(TaskStory.requested(), TaskStory.accepted(), completed(TaskStory.day("2027-01-01")));
        assertThatThrownBy(() -> task(TaskStory.ASKED.minusNanos(1000))).isInstanceOf(NotOnRecord.class);
        assertThat(task(TaskStory.ASKED).status()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(task(TaskStory.ANSWERED.minusNanos(1000)).status()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(task(TaskStory.ANSWERED).status()).isEqualTo(TaskStatus.ACCEPTED);
        Task completed = task(TaskStory.day("2027-01-01"));
        assertThat(completed.status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(completed.statusNote()).isEqualTo("Report");
        assertThat(completed.letter()).isEqualTo("d");
        assertThat(completed.askedBy()).isEqualTo("CL");
        assertThat(task(Zones.startOf(TaskStory.END)).status())
                .as("done is done")
                .isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void an_open_task_reverts_to_the_Presidency_when_the_term_ends_though_nobody_records_it() {
        views.record(TaskStory.requested(), TaskStory.accepted());
        assertThat(task(Zones.startOf(TaskStory.END).minusNanos(1000)).status()).isEqualTo(TaskStatus.ACCEPTED);
        Task reverted = task(Zones.startOf(TaskStory.END));
        assertThat(reverted.status()).isEqualTo(TaskStatus.REVERTED);
        assertThat(reverted.statusSince().from())
                .isEqualTo(Zones.startOf(TaskStory.END).toString());
    }

    @Test
    void a_task_that_nobody_answered_reverts_when_the_Vice_Presidency_resigns() {
        Instant resigned = TaskStory.day("2026-06-01");
        views.record(TaskStory.requested());
        views.record(new VicePresidencyTermEnded(
                MSC, TERM, MEXICO, TermEnd.RESIGNED, null, EffectiveTime.at(resigned), PRESIDENCY));
        assertThat(task(resigned).status()).isEqualTo(TaskStatus.REVERTED);
        assertThat(task(resigned.minusNanos(1000)).status()).isEqualTo(TaskStatus.REQUESTED);
        Question before = views.asked(resigned, 1, Reader.anyone());
        assertThat(tasks.task(before, TASK.value()).status())
                .as("as known before the resignation")
                .isEqualTo(TaskStatus.REQUESTED);
    }

    @Test
    void a_task_taken_up_in_its_own_right_was_asked_by_nobody() {
        views.record(new VicePresidencyTaskTakenUp(
                MSC,
                TASK,
                TERM,
                MEXICO,
                TaskKind.WORK_JOINTLY,
                new TaskMatter("The Support Platform", null, null),
                EffectiveTime.at(TaskStory.ASKED),
                MEXICO_AS_VICE_PRESIDENCY));
        assertThat(task(TaskStory.ASKED)).satisfies(task -> {
            assertThat(task.status()).isEqualTo(TaskStatus.TAKEN_UP);
            assertThat(task.askedBy()).isNull();
            assertThat(task.letter()).isEqualTo("b");
        });
    }

    @Test
    void why_it_declined_is_for_the_offices_and_the_State() {
        views.record(
                TaskStory.requested(),
                new VicePresidencyTaskDeclined(
                        MSC,
                        TASK,
                        TERM,
                        MEXICO,
                        "No staff",
                        EffectiveTime.at(TaskStory.ANSWERED),
                        MEXICO_AS_VICE_PRESIDENCY));
        assertThat(task(TaskStory.ANSWERED).status()).isEqualTo(TaskStatus.DECLINED);
        assertThat(task(TaskStory.ANSWERED).statusNote()).isNull();
        assertThat(tasks.task(views.asked(TaskStory.ANSWERED, Reader.auditor()), TASK.value())
                        .statusNote())
                .isEqualTo("No staff");
        assertThat(task(Zones.startOf(TaskStory.END)).status()).isEqualTo(TaskStatus.DECLINED);
    }

    @Test
    void the_list_shows_one_status_or_all() {
        views.record(TaskStory.requested(), TaskStory.accepted());
        assertThat(listed(TaskStatus.ACCEPTED)).hasSize(1);
        assertThat(listed(TaskStatus.REQUESTED)).isEmpty();
        assertThat(listed(null)).hasSize(1);
    }

    private static ActaEvent completed(Instant when) {
        Act act = MEXICO_AS_VICE_PRESIDENCY;
        return new VicePresidencyTaskCompleted(MSC, TASK, TERM, MEXICO, "Report", EffectiveTime.at(when), act);
    }

    private Task task(Instant asOf) {
        return tasks.task(views.asked(asOf, Reader.anyone()), TASK.value());
    }

    private List<Task> listed(TaskStatus status) {
        return tasks.tasks(views.asked(TaskStory.ANSWERED, Reader.anyone()), status, Paging.first())
                .items();
    }
}
