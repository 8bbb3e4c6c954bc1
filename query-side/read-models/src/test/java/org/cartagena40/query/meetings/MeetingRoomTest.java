package org.cartagena40.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.query.meetings.Rooms.ROOM;
import static org.cartagena40.query.meetings.Rooms.at;
import static org.cartagena40.query.meetings.Rooms.scheduled;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Tier;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationClosed;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R124, R131, F19, F20: who comes, until when, who spoke; and who may see which of it. */
class MeetingRoomTest {

    private static final Institution NETWORK = new Institution("FOLLOW-UP-NETWORK");
    private static final ParticipantId FIRST = new ParticipantId("first");
    private static final ParticipantId LATE = new ParticipantId("late");
    private static final Reader OFFICE = new Reader(Tier.OFFICE, null);
    private static final Reader MEMBERS = new Reader(Tier.MEMBERS, null);

    private final Views views = new Views();
    private final MeetingQueries meetings = new MeetingQueries(views.reading());

    @Test
    void registration_is_open_until_just_before_its_deadline() {
        views.record(scheduled(), new RegistrationOpened(ROOM, DEADLINE, true, at(0), SECRETARIAT));
        RegistrationPeriod before = registration(DEADLINE.instant().minusNanos(1_000));
        assertThat(before.status()).isEqualTo("OPEN");
        assertThat(before.zoneAssumed()).isTrue();
        assertThat(registration(DEADLINE.instant()).status()).isEqualTo("OVER");
        views.record(new RegistrationClosed(ROOM, "Full", at(1), SECRETARIAT));
        assertThat(registration(OPENED).status()).isEqualTo("OPEN");
        assertThat(registration(OPENED.plusSeconds(1)).status()).isEqualTo("CLOSED_EARLY");
        views.record(new RegistrationOpened(ROOM, DEADLINE, false, at(2), SECRETARIAT));
        assertThat(registration(OPENED.plusSeconds(2)).status()).isEqualTo("OPEN");
    }

    @Test
    void everybody_reads_how_many_the_members_for_whom_and_the_offices_who() {
        participants();
        MeetingRoom known = room(OPENED, Reader.anyone());
        assertThat(known.participantCount())
                .containsExactly(
                        new MeetingRoom.Constituents("MEMBER_STATE", 1, 0),
                        new MeetingRoom.Constituents("NETWORK", 0, 1));
        assertThat(known.participants()).isEmpty();
        assertThat(room(OPENED, MEMBERS).participants())
                .extracting(one -> one.affiliation() + " " + one.status() + " " + one.person())
                .containsExactly("BZ REGISTERED null", "FOLLOW-UP-NETWORK WAITING null");
        assertThat(room(OPENED, OFFICE).participants())
                .extracting(MeetingRoom.Participant::person)
                .containsOnly(PERSON.value());
        assertThat(room(OPENED, new Reader(Tier.PUBLIC, NETWORK)).participants())
                .extracting(MeetingRoom.Participant::affiliation)
                .containsExactly("FOLLOW-UP-NETWORK");
    }

    @Test
    void who_waited_and_was_admitted_counts_from_then_on_and_the_reason_is_for_the_offices() {
        participants();
        views.record(
                new WaitingParticipantAdmitted(ROOM, LATE, "A place is free", at(1), PRESIDENCY),
                new RegistrationWithdrawn(ROOM, FIRST, at(1), BELIZE_ACTS));
        assertThat(room(OPENED.plusSeconds(1), Reader.anyone()).participantCount())
                .containsExactly(new MeetingRoom.Constituents("NETWORK", 1, 0));
        assertThat(room(OPENED, Reader.anyone()).participantCount()).hasSize(2);
        assertThat(room(OPENED.plusSeconds(1), OFFICE).participants().get(1).reason())
                .isEqualTo("A place is free");
        assertThat(room(OPENED.plusSeconds(1), MEMBERS).participants().get(1).reason())
                .isNull();
    }

    @Test
    void an_overrun_of_a_second_is_shown_beside_the_limit() {
        views.record(
                scheduled(),
                new SessionOpened(ROOM, 1, CHILE.institution(), at(0), PRESIDENCY),
                spoke(181, 180),
                spoke(180, 180),
                spoke(500, null),
                new AttendanceRecorded(ROOM, 1, List.of(BELIZE.institution()), at(1), SECRETARIAT),
                new AttendanceRecorded(
                        ROOM, 1, List.of(BELIZE.institution(), CHILE.institution()), at(2), SECRETARIAT));
        assertThat(room(OPENED, Reader.anyone()).meeting().status()).isEqualTo(MeetingStatus.IN_SESSION);
        MeetingRoom.SessionTold session =
                room(OPENED.plusSeconds(2), Reader.anyone()).sessions().get(0);
        assertThat(session.interventions())
                .extracting(MeetingRoom.Intervention::overrunSeconds)
                .containsExactly(1, 0, null);
        assertThat(session.present()).containsExactly("BZ", "CL");
        views.record(new SessionClosed(ROOM, 1, at(3), PRESIDENCY));
        assertThat(room(OPENED.plusSeconds(3), Reader.anyone()).meeting().status())
                .isEqualTo(MeetingStatus.BETWEEN_SESSIONS);
    }

    private void participants() {
        views.record(
                scheduled(),
                new RegistrationOpened(ROOM, DEADLINE, false, at(0), SECRETARIAT),
                new ParticipantRegistered(
                        ROOM, FIRST, PERSON, BELIZE.institution(), Constituency.MEMBER_STATE, "en", at(0), BELIZE_ACTS),
                new ParticipantWaitlisted(ROOM, LATE, PERSON, NETWORK, Constituency.NETWORK, null, at(0), SECRETARIAT));
    }

    private RegistrationPeriod registration(Instant asOf) {
        return Objects.requireNonNull(room(asOf, Reader.anyone()).meeting().registration());
    }

    private MeetingRoom room(Instant asOf, Reader reader) {
        return meetings.meeting(views.asked(asOf, reader), "MSC-2");
    }

    private static InterventionRecorded spoke(int seconds, @Nullable Integer limit) {
        return new InterventionRecorded(ROOM, 1, BELIZE.institution(), OPENED, seconds, limit, at(0), SECRETARIAT);
    }
}
