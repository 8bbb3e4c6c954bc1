package org.cartagena40.query.state;

import java.util.Arrays;
import java.util.List;
import org.cartagena40.events.offices.Office;
import org.cartagena40.query.deadlines.DeadlineQueries;
import org.cartagena40.query.mechanism.MechanismQueries;
import org.cartagena40.query.meetings.MeetingQueries;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.membership.Member;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.Offices;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Offices.HoldingStatus;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.state.GovernanceState.Membership;
import org.cartagena40.query.state.GovernanceState.OfficeState;
import org.cartagena40.query.state.GovernanceState.Seat;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;

/** Puts the governance state together from what the features say. */
public final class StateQueries {

    private final Reading reading;

    public StateQueries(Reading reading) {
        this.reading = reading;
    }

    public GovernanceState state(Question question) {
        return reading.answer(question, StateQueries::state);
    }

    private static GovernanceState state(Asked asked) {
        Offices offices = OfficeQueries.offices(asked);
        List<MeetingSummary> meetings = MeetingQueries.meetings(asked);
        return new GovernanceState(
                MechanismQueries.mechanism(asked).orElse(null),
                Arrays.stream(Office.values())
                        .map(office -> seat(office.name(), offices.holdings()))
                        .toList(),
                membership(MembershipQueries.members(asked)),
                MechanismQueries.rules(asked).orElse(null),
                SilenceQueries.pending(asked),
                PlanQueries.plan(asked).orElse(null),
                PriorityQueries.inForce(asked).orElse(null),
                offices.invitations().stream()
                        .filter(invitation -> invitation.status().pending())
                        .toList(),
                offices.openTasks(),
                MeetingQueries.next(meetings),
                DeadlineQueries.next(asked, offices, meetings));
    }

    private static OfficeState seat(String office, List<Holding> holdings) {
        List<Holding> certain = of(office, HoldingStatus.HELD, holdings);
        List<Holding> possible = of(office, HoldingStatus.POSSIBLY_HELD, holdings);
        Seat unlessHeld = possible.isEmpty() ? Seat.VACANT : Seat.POSSIBLY_HELD;
        return new OfficeState(office, certain.isEmpty() ? unlessHeld : Seat.HELD, certain, possible);
    }

    private static List<Holding> of(String office, HoldingStatus status, List<Holding> holdings) {
        return holdings.stream()
                .filter(holding -> holding.office().equals(office) && holding.status() == status)
                .toList();
    }

    private static Membership membership(List<Member> members) {
        return new Membership(
                count(members, MemberStatus.MEMBER),
                count(members, MemberStatus.POSSIBLY_MEMBER),
                count(members, MemberStatus.FORMER_MEMBER),
                count(members, MemberStatus.TO_BE_CONFIRMED),
                members.size());
    }

    private static int count(List<Member> members, MemberStatus status) {
        return (int)
                members.stream().filter(member -> member.status() == status).count();
    }
}
