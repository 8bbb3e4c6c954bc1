package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.Meetings.ANA;
import static org.cartagena40.command.meetings.Meetings.DEADLINE;
import static org.cartagena40.command.meetings.Meetings.MEETING;
import static org.cartagena40.command.meetings.Meetings.PLACE;
import static org.cartagena40.command.meetings.Meetings.open;
import static org.cartagena40.command.meetings.Meetings.registering;
import static org.cartagena40.command.meetings.RegistrationRule.ONLY_THE_PRESIDENCY_ADMITS_LATECOMERS;
import static org.cartagena40.command.meetings.RegistrationRule.PARTICIPANT_WAITS;
import static org.cartagena40.command.meetings.RegistrationRule.PLACE_WAS_DECIDED;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_REASON_IS_GIVEN;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.Institution;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.events.meetings.WaitingParticipantDeclined;
import org.junit.jupiter.api.Test;

/** F19: the Presidency decides about who registered late. */
class WaitingListTest {

    private static final Institution BELIZE_ITSELF = BELIZE.institution();
    private static final ParticipantId ANOTHER = new ParticipantId("another place");

    @Test
    void the_Presidency_decides_about_who_waits() {
        Story<Meeting, MeetingEvent> waiting = open().after(ofBelize(DEADLINE));
        waiting.when(admitting(PLACE, PRESIDENCY)).thenKinds(WaitingParticipantAdmitted.class);
        waiting.when(declining(PLACE, PRESIDENCY)).thenKinds(WaitingParticipantDeclined.class);
        waiting.when(admitting(PLACE, SECRETARIAT)).thenRefused(ONLY_THE_PRESIDENCY_ADMITS_LATECOMERS);
        waiting.when(declining(PLACE, SECRETARIAT)).thenRefused(ONLY_THE_PRESIDENCY_ADMITS_LATECOMERS);
        waiting.when(new AdmitWaitingParticipant(MEETING, PLACE, "", PRESIDENCY, DEADLINE))
                .thenRefused(REGISTRATION_REASON_IS_GIVEN);
        waiting.after(admitting(PLACE, PRESIDENCY))
                .when(declining(PLACE, PRESIDENCY))
                .thenRefused(PARTICIPANT_WAITS);
        open().after(ofBelize(NOW)).when(admitting(PLACE, PRESIDENCY)).thenRefused(PARTICIPANT_WAITS);
        open().when(admitting(PLACE, PRESIDENCY)).thenRefused(PARTICIPANT_WAITS);
    }

    @Test
    void who_was_not_admitted_stays_so() {
        open().after(ofBelize(DEADLINE), declining(PLACE, PRESIDENCY))
                .when(again(BELIZE_ITSELF, Constituency.MEMBER_STATE, DEADLINE))
                .thenRefused(PLACE_WAS_DECIDED);
    }

    private static RegisterParticipant ofBelize(Instant at) {
        return registering(BELIZE_ITSELF, Constituency.MEMBER_STATE, Acts.of(BELIZE), at);
    }

    private static RegisterParticipant again(Institution affiliation, Constituency constituency, Instant at) {
        return new RegisterParticipant(MEETING, ANOTHER, ANA, affiliation, constituency, "es", SECRETARIAT, at);
    }

    private static AdmitWaitingParticipant admitting(ParticipantId participant, Act act) {
        return new AdmitWaitingParticipant(MEETING, participant, "A place is free", act, DEADLINE);
    }

    private static DeclineWaitingParticipant declining(ParticipantId participant, Act act) {
        return new DeclineWaitingParticipant(MEETING, participant, "No place is free", act, DEADLINE);
    }
}
