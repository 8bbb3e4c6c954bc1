package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.MEETING_IS_NOT_OVER;
import static org.cartagena40.command.meetings.Meetings.ANA;
import static org.cartagena40.command.meetings.Meetings.DEADLINE;
import static org.cartagena40.command.meetings.Meetings.MEETING;
import static org.cartagena40.command.meetings.Meetings.NETWORK;
import static org.cartagena40.command.meetings.Meetings.PLACE;
import static org.cartagena40.command.meetings.Meetings.given;
import static org.cartagena40.command.meetings.Meetings.inviting;
import static org.cartagena40.command.meetings.Meetings.open;
import static org.cartagena40.command.meetings.Meetings.openRegistration;
import static org.cartagena40.command.meetings.Meetings.planOf;
import static org.cartagena40.command.meetings.Meetings.registering;
import static org.cartagena40.command.meetings.Meetings.scheduled;
import static org.cartagena40.command.meetings.Meetings.scheduling;
import static org.cartagena40.command.meetings.RegistrationRule.CONSTITUENCY_FITS_THE_AFFILIATION;
import static org.cartagena40.command.meetings.RegistrationRule.ONE_REGISTERS_ITS_OWN;
import static org.cartagena40.command.meetings.RegistrationRule.ONE_REGISTRATION_A_PERSON;
import static org.cartagena40.command.meetings.RegistrationRule.PARTICIPANT_IS_NEW;
import static org.cartagena40.command.meetings.RegistrationRule.PARTICIPANT_IS_REGISTERED;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_WAS_OPENED;
import static org.cartagena40.command.meetings.RegistrationRule.STAKEHOLDER_IS_INVITED;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Acts.UNHCR;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.junit.jupiter.api.Test;

/** F19, R105: one registration a person; late is late; nobody admits itself. */
class RegisterParticipantTest {

    private static final Instant JUST_BEFORE = DEADLINE.minusNanos(1_000);
    private static final Institution BELIZE_ITSELF = BELIZE.institution();
    private static final ParticipantId ANOTHER = new ParticipantId("another place");

    @Test
    void a_delegate_registers_for_its_own_State_under_its_accreditation() {
        open().when(registering(BELIZE_ITSELF, Constituency.MEMBER_STATE, Acts.of(BELIZE), NOW))
                .then(new ParticipantRegistered(
                        MEETING,
                        PLACE,
                        ANA,
                        BELIZE_ITSELF,
                        Constituency.MEMBER_STATE,
                        "es",
                        EffectiveTime.at(NOW),
                        Acts.accredited(BELIZE)));
        open().when(registering(BELIZE_ITSELF, Constituency.MEMBER_STATE, Acts.strangerFrom(BELIZE), NOW))
                .thenRefused(DELEGATE_IS_ACCREDITED);
        Stream.of(Acts.of(PERU), STAKEHOLDER, PRETENDER)
                .forEach(act -> open().when(registering(BELIZE_ITSELF, Constituency.MEMBER_STATE, act, NOW))
                        .thenRefused(ONE_REGISTERS_ITS_OWN));
    }

    @Test
    void just_before_the_deadline_one_is_registered_and_at_it_one_waits() {
        open().when(ofBelize(JUST_BEFORE)).thenKinds(ParticipantRegistered.class);
        open().when(ofBelize(DEADLINE)).thenKinds(ParticipantWaitlisted.class);
        open().after(new CloseRegistration(MEETING, "Full", EffectiveTime.at(NOW), SECRETARIAT, NOW))
                .when(ofBelize(NOW))
                .thenKinds(ParticipantWaitlisted.class);
    }

    @Test
    void before_registration_is_opened_nobody_registers_nor_when_the_meeting_is_over() {
        scheduled().when(ofBelize(NOW)).thenRefused(REGISTRATION_WAS_OPENED);
        open().after(new CancelMeeting(MEETING, "No host", EffectiveTime.at(NOW), PRESIDENCY, NOW))
                .when(ofBelize(NOW))
                .thenRefused(MEETING_IS_NOT_OVER);
    }

    @Test
    void the_same_person_for_the_same_body_is_there_already_also_when_late() {
        open().after(ofBelize(NOW))
                .when(again(BELIZE_ITSELF, Constituency.MEMBER_STATE, NOW))
                .thenNothing();
        open().after(ofBelize(NOW))
                .when(again(BELIZE_ITSELF, Constituency.MEMBER_STATE, DEADLINE))
                .thenNothing();
    }

    @Test
    void a_person_with_two_affiliations_has_one_registration_and_chooses() {
        open().after(ofBelize(NOW))
                .when(again(UNHCR, Constituency.UNITED_NATIONS, NOW))
                .thenRefused(ONE_REGISTRATION_A_PERSON);
        open().after(ofBelize(NOW), withdrawing(PLACE, SECRETARIAT))
                .when(again(UNHCR, Constituency.UNITED_NATIONS, NOW))
                .thenKinds(ParticipantRegistered.class);
    }

    @Test
    void a_stakeholder_comes_to_a_meeting_of_the_Mechanism_by_invitation() {
        Act itself = Acts.as(NETWORK, Capacity.STAKEHOLDER);
        open().when(registering(NETWORK, Constituency.NETWORK, itself, NOW)).thenRefused(STAKEHOLDER_IS_INVITED);
        open().when(registering(NETWORK, Constituency.NETWORK, SECRETARIAT, NOW))
                .thenRefused(STAKEHOLDER_IS_INVITED);
        open().after(inviting(NETWORK, PRESIDENCY))
                .when(registering(NETWORK, Constituency.NETWORK, itself, NOW))
                .thenKinds(ParticipantRegistered.class);
        given().after(
                        scheduling(MeetingKind.PLATFORM, planOf(1), PRESIDENCY),
                        openRegistration(DEADLINE, SECRETARIAT, NOW))
                .when(registering(NETWORK, Constituency.NETWORK, itself, NOW))
                .thenKinds(ParticipantRegistered.class);
    }

    @Test
    void States_take_part_as_such_and_nobody_else_does() {
        open().when(registering(BELIZE_ITSELF, Constituency.NETWORK, SECRETARIAT, NOW))
                .thenRefused(CONSTITUENCY_FITS_THE_AFFILIATION);
        open().when(registering(NETWORK, Constituency.MEMBER_STATE, SECRETARIAT, NOW))
                .thenRefused(CONSTITUENCY_FITS_THE_AFFILIATION);
    }

    @Test
    void a_registration_has_an_id_of_its_own() {
        open().after(ofBelize(NOW))
                .when(new RegisterParticipant(
                        MEETING,
                        PLACE,
                        new PersonId("eva"),
                        BELIZE_ITSELF,
                        Constituency.MEMBER_STATE,
                        null,
                        SECRETARIAT,
                        NOW))
                .thenRefused(PARTICIPANT_IS_NEW);
    }

    @Test
    void a_registration_is_withdrawn_by_its_own_body_or_by_the_offices_once() {
        open().after(ofBelize(NOW))
                .when(withdrawing(PLACE, Acts.of(BELIZE)))
                .then(new RegistrationWithdrawn(MEETING, PLACE, EffectiveTime.at(NOW), Acts.accredited(BELIZE)));
        open().after(ofBelize(NOW)).when(withdrawing(PLACE, Acts.of(PERU))).thenRefused(ONE_REGISTERS_ITS_OWN);
        open().after(ofBelize(NOW), withdrawing(PLACE, SECRETARIAT))
                .when(withdrawing(PLACE, SECRETARIAT))
                .thenRefused(PARTICIPANT_IS_REGISTERED);
        open().when(withdrawing(ANOTHER, SECRETARIAT)).thenRefused(PARTICIPANT_IS_REGISTERED);
    }

    private static RegisterParticipant ofBelize(Instant at) {
        return registering(BELIZE_ITSELF, Constituency.MEMBER_STATE, Acts.of(BELIZE), at);
    }

    private static RegisterParticipant again(Institution affiliation, Constituency constituency, Instant at) {
        return new RegisterParticipant(MEETING, ANOTHER, ANA, affiliation, constituency, "es", SECRETARIAT, at);
    }

    private static WithdrawRegistration withdrawing(ParticipantId participant, Act act) {
        return new WithdrawRegistration(MEETING, participant, act, NOW);
    }
}
