package org.cartagena40.command.offices;

import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Mechanisms;
import org.cartagena40.command.testing.Seats;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.jspecify.annotations.Nullable;

/** Tasks of the Vice-Presidency, which Mexico holds, in few words. */
final class Assignments {

    static final TaskId TASK = new TaskId("task 1");
    static final TaskMatter TO_LEAD = new TaskMatter("Cities of Solidarity", 1, null);
    static final TaskMatter TO_HOST = new TaskMatter("Second meeting", null, new MeetingId("MSC-2"));
    static final TaskMatter ANYTHING = new TaskMatter("Talks with the development banks", null, null);

    /** Mexico's delegate, acting as Vice-Presidency. */
    static final Act MEXICO_ACTS = Acts.vicePresidency(Acts.MEXICO);

    /** The same act as it enters an event. */
    static final Act MEXICO_ACTED = MEXICO_ACTS.under(Acts.vicePresidencyOf(Acts.MEXICO));

    private Assignments() {}

    static Story<Mechanism, ActaEvent> mexicoServes() {
        return Mechanisms.given(Seats.servesSinceAnUnknownDay(Acts.MEXICO));
    }

    static RequestTask request(TaskKind kind, TaskMatter matter) {
        return request(TASK, kind, matter, null, PRESIDENCY);
    }

    static RequestTask request(TaskId task, TaskKind kind, TaskMatter matter, @Nullable DecisionId decision, Act act) {
        return new RequestTask(Mechanism.ID, task, kind, matter, decision, act, NOW);
    }

    static TakeUpTask takeUp(TaskKind kind, TaskMatter matter, Act act) {
        return new TakeUpTask(Mechanism.ID, TASK, kind, matter, act, NOW);
    }

    static AcceptTask accept(Act act) {
        return new AcceptTask(Mechanism.ID, TASK, act, NOW);
    }

    static DeclineTask decline(Act act) {
        return new DeclineTask(Mechanism.ID, TASK, "No capacity this year", act, NOW);
    }

    static CompleteTask complete(Act act) {
        return new CompleteTask(Mechanism.ID, TASK, "Report delivered", act, NOW);
    }

    /** Somebody of that State, in that office, whom nobody accredited. */
    static Act strangerInOfficeOf(MemberState state) {
        return Acts.as(state.institution(), Capacity.VICE_PRESIDENCY);
    }
}
