package org.cartagena40.query.state;

import java.util.List;
import org.cartagena40.query.deadlines.DeadlineEntry;
import org.cartagena40.query.mechanism.MechanismQueries.MechanismState;
import org.cartagena40.query.mechanism.MechanismQueries.RulesInForce;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Offices.Invitation;
import org.cartagena40.query.offices.Task;
import org.cartagena40.query.plan.Plan;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.silence.ProcedureSummary;
import org.jspecify.annotations.Nullable;

/** The governance state at the asked moment; a part that is not on record then is null, never assumed. */
public record GovernanceState(
        @Nullable MechanismState mechanism,
        List<OfficeState> offices,
        Membership members,
        @Nullable RulesInForce rules,
        List<ProcedureSummary> openProcedures,
        @Nullable Plan plan,
        @Nullable Cycle prioritiesInForce,
        List<Invitation> pendingInvitations,
        List<Task> openTasks,
        List<MeetingSummary> nextMeetings,
        List<DeadlineEntry> nextDeadlines) {

    /** What an office is at a moment. */
    public enum Seat {
        HELD,
        /** The sources allow a holder then and do not make one certain. */
        POSSIBLY_HELD,
        VACANT
    }

    /** An office: who certainly holds it, and apart from them who possibly does. */
    public record OfficeState(String office, Seat status, List<Holding> certain, List<Holding> possible) {}

    /** How many of the 33 States are what. */
    public record Membership(int members, int possiblyMembers, int formerMembers, int toBeConfirmed, int ofStates) {}
}
