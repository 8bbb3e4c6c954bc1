package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.AGENDA_IS_IN_ORDER;
import static org.cartagena40.command.meetings.RegistrationRule.CONSTITUENCY_FITS_THE_AFFILIATION;
import static org.cartagena40.command.meetings.RegistrationRule.DEADLINE_INSTANT_FITS_ITS_ZONE;
import static org.cartagena40.command.meetings.RegistrationRule.INVITED_ONCE_FOR_A_PURPOSE;
import static org.cartagena40.command.meetings.RegistrationRule.MEMBERS_NEED_NO_INVITATION;
import static org.cartagena40.command.meetings.RegistrationRule.ONLY_THE_PRESIDENCY_INVITES;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_DEADLINE_IS_AHEAD;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_IS_ONLY_LENGTHENED;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_IS_OPEN;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_REASON_IS_GIVEN;

import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.States;
import org.cartagena40.events.meetings.AgendaItem;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.RegistrationClosed;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.meetings.StakeholderInvited;
import org.cartagena40.events.silence.Deadline;

/** Decides about what goes before a meeting: its agenda, its guests, and until when one may register. */
final class Preparing {

    private Preparing() {}

    static List<MeetingEvent> decide(PublishAgenda command, Meeting meeting, Standing standing) {
        Scheduling.checkPreparer(command, standing);
        Scheduling.checkNotOver(command, meeting);
        List<AgendaItem> items = command.items();
        AGENDA_IS_IN_ORDER.check(!items.isEmpty()
                && IntStream.range(0, items.size())
                        .allMatch(place -> items.get(place).number() == place + 1));
        return List.of(new AgendaPublished(
                command.meeting(), meeting.agendas() + 1, items, command.effective(), command.act()));
    }

    static List<MeetingEvent> decide(InviteStakeholder command, Meeting meeting, Standing standing) {
        ONLY_THE_PRESIDENCY_INVITES.check(standing.presides(command));
        Scheduling.checkNotOver(command, meeting);
        MEMBERS_NEED_NO_INVITATION.check(!States.known(command.stakeholder().value()));
        CONSTITUENCY_FITS_THE_AFFILIATION.check(command.constituency() != Constituency.MEMBER_STATE);
        INVITED_ONCE_FOR_A_PURPOSE.check(
                !meeting.invited().contains(new Meeting.Invited(command.stakeholder(), command.purpose())));
        return List.of(new StakeholderInvited(
                command.meeting(),
                command.stakeholder(),
                command.name(),
                command.constituency(),
                command.purpose(),
                command.effective(),
                command.act()));
    }

    /** Opened again while it is open, registration gets more time; once it is over, it begins anew. */
    static List<MeetingEvent> decide(OpenRegistration command, Meeting meeting, Standing standing) {
        Scheduling.checkPreparer(command, standing);
        Scheduling.checkNotOver(command, meeting);
        Deadline until = command.until();
        DEADLINE_INSTANT_FITS_ITS_ZONE.check(PlanCheck.fits(until.local(), until.zone(), until.instant()));
        REGISTRATION_DEADLINE_IS_AHEAD.check(command.actsAs(Capacity.RECORD) || until.isAfter(command.receivedAt()));
        REGISTRATION_IS_ONLY_LENGTHENED.check(!meeting.registration().isOpenAt(command.receivedAt())
                || meeting.registration().endsBefore(until));
        return List.of(new RegistrationOpened(
                command.meeting(), until, command.zoneAssumed(), command.effective(), command.act()));
    }

    static List<MeetingEvent> decide(CloseRegistration command, Meeting meeting, Standing standing) {
        Scheduling.checkPreparer(command, standing);
        Scheduling.checkNotOver(command, meeting);
        REGISTRATION_IS_OPEN.check(
                command.actsAs(Capacity.RECORD) || meeting.registration().isOpenAt(command.receivedAt()));
        REGISTRATION_REASON_IS_GIVEN.check(!command.reason().isBlank());
        return List.of(new RegistrationClosed(command.meeting(), command.reason(), command.effective(), command.act()));
    }
}
