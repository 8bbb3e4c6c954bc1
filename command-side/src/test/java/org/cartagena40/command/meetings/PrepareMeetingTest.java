package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.AGENDA_IS_IN_ORDER;
import static org.cartagena40.command.meetings.Meetings.DEADLINE;
import static org.cartagena40.command.meetings.Meetings.MEETING;
import static org.cartagena40.command.meetings.Meetings.NETWORK;
import static org.cartagena40.command.meetings.Meetings.inviting;
import static org.cartagena40.command.meetings.Meetings.open;
import static org.cartagena40.command.meetings.Meetings.openRegistration;
import static org.cartagena40.command.meetings.Meetings.scheduled;
import static org.cartagena40.command.meetings.RegistrationRule.CONSTITUENCY_FITS_THE_AFFILIATION;
import static org.cartagena40.command.meetings.RegistrationRule.DEADLINE_INSTANT_FITS_ITS_ZONE;
import static org.cartagena40.command.meetings.RegistrationRule.INVITED_ONCE_FOR_A_PURPOSE;
import static org.cartagena40.command.meetings.RegistrationRule.MEMBERS_NEED_NO_INVITATION;
import static org.cartagena40.command.meetings.RegistrationRule.ONLY_THE_PRESIDENCY_INVITES;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_DEADLINE_IS_AHEAD;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_IS_ONLY_LENGTHENED;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_IS_OPEN;
import static org.cartagena40.command.meetings.RegistrationRule.REGISTRATION_REASON_IS_GIVEN;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.AgendaItem;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.RegistrationClosed;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.meetings.StakeholderInvited;
import org.cartagena40.events.silence.Deadline;
import org.junit.jupiter.api.Test;

/** R103, R105, R123, R124: what goes before a meeting. */
class PrepareMeetingTest {

    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);
    private static final AgendaItem OPENING = new AgendaItem(1, new Label("es", "Apertura"), 15);
    private static final AgendaItem REVIEW = new AgendaItem(2, new Label("es", "Examen"), null);

    @Test
    void an_agenda_is_followed_by_its_next_version() {
        scheduled().when(agenda(OPENING)).then(new AgendaPublished(MEETING, 1, List.of(OPENING), AT_ONCE, SECRETARIAT));
        scheduled()
                .after(agenda(OPENING))
                .when(agenda(OPENING, REVIEW))
                .then(new AgendaPublished(MEETING, 2, List.of(OPENING, REVIEW), AT_ONCE, SECRETARIAT));
    }

    @Test
    void an_agenda_is_in_order() {
        scheduled().when(agenda()).thenRefused(AGENDA_IS_IN_ORDER);
        scheduled().when(agenda(REVIEW, OPENING)).thenRefused(AGENDA_IS_IN_ORDER);
    }

    @Test
    void the_Presidency_invites_a_stakeholder_for_a_purpose() {
        scheduled().when(inviting(NETWORK, PRESIDENCY)).thenKinds(StakeholderInvited.class);
        scheduled()
                .after(inviting(NETWORK, PRESIDENCY))
                .when(inviting(NETWORK, PRESIDENCY))
                .thenRefused(INVITED_ONCE_FOR_A_PURPOSE);
        Stream.of(SECRETARIAT, STAKEHOLDER, Acts.of(BELIZE))
                .forEach(act -> scheduled().when(inviting(NETWORK, act)).thenRefused(ONLY_THE_PRESIDENCY_INVITES));
    }

    @Test
    void a_State_of_the_region_comes_in_its_own_right() {
        scheduled().when(inviting(BELIZE.institution(), PRESIDENCY)).thenRefused(MEMBERS_NEED_NO_INVITATION);
        scheduled()
                .when(new InviteStakeholder(
                        MEETING,
                        NETWORK,
                        null,
                        Constituency.MEMBER_STATE,
                        MeetingPurpose.FOLLOW_UP,
                        AT_ONCE,
                        PRESIDENCY,
                        NOW))
                .thenRefused(CONSTITUENCY_FITS_THE_AFFILIATION);
    }

    @Test
    void registration_is_opened_until_a_moment_ahead() {
        scheduled()
                .when(openRegistration(NOW.plusNanos(1_000), SECRETARIAT, NOW))
                .thenKinds(RegistrationOpened.class);
        scheduled().when(openRegistration(NOW, SECRETARIAT, NOW)).thenRefused(REGISTRATION_DEADLINE_IS_AHEAD);
        scheduled().when(openRegistration(NOW, IMPORT, NOW)).thenKinds(RegistrationOpened.class);
    }

    @Test
    void the_instant_of_its_deadline_is_that_of_its_clock() {
        Deadline wrong = new Deadline(LocalDateTime.ofInstant(DEADLINE, Zones.SANTIAGO), ZoneOffset.UTC, DEADLINE);
        scheduled()
                .when(new OpenRegistration(MEETING, wrong, false, AT_ONCE, SECRETARIAT, NOW))
                .thenRefused(DEADLINE_INSTANT_FITS_ITS_ZONE);
    }

    @Test
    void opened_again_it_gets_more_time_and_never_less() {
        open().when(openRegistration(DEADLINE, SECRETARIAT, NOW)).thenRefused(REGISTRATION_IS_ONLY_LENGTHENED);
        open().when(openRegistration(DEADLINE.plusSeconds(1), SECRETARIAT, NOW)).thenKinds(RegistrationOpened.class);
        open().when(openRegistration(DEADLINE.plusSeconds(1), SECRETARIAT, DEADLINE))
                .thenKinds(RegistrationOpened.class);
    }

    @Test
    void it_is_closed_early_while_it_is_open() {
        open().when(closing("The room is full", NOW))
                .then(new RegistrationClosed(MEETING, "The room is full", AT_ONCE, SECRETARIAT));
        open().when(closing("The room is full", DEADLINE)).thenRefused(REGISTRATION_IS_OPEN);
        open().after(closing("Full", NOW)).when(closing("Full", NOW)).thenRefused(REGISTRATION_IS_OPEN);
        scheduled().when(closing("Full", NOW)).thenRefused(REGISTRATION_IS_OPEN);
        open().when(closing(" ", NOW)).thenRefused(REGISTRATION_REASON_IS_GIVEN);
    }

    private static PublishAgenda agenda(AgendaItem... items) {
        return new PublishAgenda(MEETING, List.of(items), AT_ONCE, SECRETARIAT, NOW);
    }

    private static CloseRegistration closing(String reason, Instant at) {
        return new CloseRegistration(MEETING, reason, AT_ONCE, SECRETARIAT, at);
    }
}
