package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.RegistrationRule.CONSTITUENCY_FITS_THE_AFFILIATION;
import static org.cartagena40.command.meetings.RegistrationRule.ONE_REGISTERS_ITS_OWN;
import static org.cartagena40.command.meetings.RegistrationRule.ONE_REGISTRATION_A_PERSON;
import static org.cartagena40.command.meetings.RegistrationRule.ONLY_THE_PRESIDENCY_ADMITS_LATECOMERS;
import static org.cartagena40.command.meetings.RegistrationRule.PARTICIPANT_IS_NEW;
import static org.cartagena40.command.meetings.RegistrationRule.PARTICIPANT_IS_REGISTERED;
import static org.cartagena40.command.meetings.RegistrationRule.PARTICIPANT_WAITS;
import static org.cartagena40.command.meetings.RegistrationRule.PLACE_WAS_DECIDED;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_REASON_IS_GIVEN;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_WAS_OPENED;
import static org.cartagena40.command.meetings.RegistrationRule.STAKEHOLDER_IS_INVITED;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.meetings.Registration.Place;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.States;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.events.meetings.WaitingParticipantDeclined;

/** Decides who takes part: in time one is registered, late one waits for the Presidency (F19). */
final class Registering {

    private Registering() {}

    /** A second registration of the same person for the same body changes nothing. */
    static List<MeetingEvent> decide(RegisterParticipant command, Meeting meeting, Standing standing) {
        Act act = actFor(command, command.affiliation(), standing);
        Scheduling.checkNotOver(command, meeting);
        Registration registration = meeting.registration();
        REGISTRATION_WAS_OPENED.check(registration.wasOpened());
        CONSTITUENCY_FITS_THE_AFFILIATION.check(
                States.known(command.affiliation().value()) == (command.constituency() == Constituency.MEMBER_STATE));
        STAKEHOLDER_IS_INVITED.check(command.actsAs(Capacity.RECORD) || mayCome(command, meeting, standing));
        if (isThere(command, registration)) {
            return List.of();
        }
        PARTICIPANT_IS_NEW.check(registration.participant(command.participant()) == null);
        return List.of(
                registration.isOpenAt(command.receivedAt()) ? registered(command, act) : waitlisted(command, act));
    }

    static List<MeetingEvent> decide(AdmitWaitingParticipant command, Meeting meeting, Standing standing) {
        checkWaiting(command, command.participant(), command.reason(), meeting, standing);
        return List.of(new WaitingParticipantAdmitted(
                command.meeting(), command.participant(), command.reason(), now(command), command.act()));
    }

    static List<MeetingEvent> decide(DeclineWaitingParticipant command, Meeting meeting, Standing standing) {
        checkWaiting(command, command.participant(), command.reason(), meeting, standing);
        return List.of(new WaitingParticipantDeclined(
                command.meeting(), command.participant(), command.reason(), now(command), command.act()));
    }

    static List<MeetingEvent> decide(WithdrawRegistration command, Meeting meeting, Standing standing) {
        Scheduling.checkNotOver(command, meeting);
        Registration.Participant participant = meeting.registration().participant(command.participant());
        PARTICIPANT_IS_REGISTERED.check(participant != null);
        Registration.Participant known = Objects.requireNonNull(participant);
        Act act = actFor(command, known.affiliation(), standing);
        PARTICIPANT_IS_REGISTERED.check(known.place() == Place.REGISTERED || known.place() == Place.WAITING);
        return List.of(new RegistrationWithdrawn(command.meeting(), command.participant(), now(command), act));
    }

    /** The offices act for anybody, a delegate for its own State, a stakeholder for itself. */
    private static Act actFor(ActaCommand command, Institution affiliation, Standing standing) {
        if (standing.prepares(command)) {
            return command.act();
        }
        ONE_REGISTERS_ITS_OWN.check(command.actor().institution().equals(affiliation));
        if (command.actsAs(Capacity.STAKEHOLDER) && !States.known(affiliation.value())) {
            return command.act();
        }
        ONE_REGISTERS_ITS_OWN.check(command.actsAs(Capacity.MEMBER_STATE) && States.known(affiliation.value()));
        return standing.mechanism().accredited(command);
    }

    /** The States of the region and the Technical Secretariat come in their own right. */
    private static boolean mayCome(RegisterParticipant command, Meeting meeting, Standing standing) {
        return meeting.known().kind() == MeetingKind.PLATFORM
                || command.constituency() == Constituency.MEMBER_STATE
                || command.affiliation().equals(standing.mechanism().offices().secretariat())
                || meeting.invites(command.affiliation());
    }

    private static boolean isThere(RegisterParticipant command, Registration registration) {
        Optional<Registration.Participant> before = registration.of(command.person());
        PLACE_WAS_DECIDED.check(before.map(one -> one.place() != Place.DECLINED).orElse(true));
        ONE_REGISTRATION_A_PERSON.check(before.map(one -> one.affiliation().equals(command.affiliation()))
                .orElse(true));
        return before.isPresent();
    }

    private static void checkWaiting(
            ActaCommand command, ParticipantId participant, String reason, Meeting meeting, Standing standing) {
        ONLY_THE_PRESIDENCY_ADMITS_LATECOMERS.check(standing.presides(command));
        Scheduling.checkNotOver(command, meeting);
        Registration.Participant known = meeting.registration().participant(participant);
        PARTICIPANT_WAITS.check(known != null && known.place() == Place.WAITING);
        REGISTRATION_REASON_IS_GIVEN.check(!reason.isBlank());
    }

    private static EffectiveTime now(ActaCommand command) {
        return EffectiveTime.at(command.receivedAt());
    }

    private static MeetingEvent registered(RegisterParticipant command, Act act) {
        return new ParticipantRegistered(
                command.meeting(),
                command.participant(),
                command.person(),
                command.affiliation(),
                command.constituency(),
                command.language(),
                now(command),
                act);
    }

    private static MeetingEvent waitlisted(RegisterParticipant command, Act act) {
        return new ParticipantWaitlisted(
                command.meeting(),
                command.participant(),
                command.person(),
                command.affiliation(),
                command.constituency(),
                command.language(),
                now(command),
                act);
    }
}
