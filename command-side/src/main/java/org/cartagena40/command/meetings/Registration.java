package org.cartagena40.command.meetings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationClosed;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.events.meetings.WaitingParticipantDeclined;
import org.cartagena40.events.silence.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Who registered for a meeting, and until when one may.
 *
 * @param until null before registration was opened
 * @param closedEarly whether it was closed before that
 */
public record Registration(
        @Nullable Deadline until, boolean closedEarly, Map<ParticipantId, Participant> participants) {

    /** What became of a registration. */
    enum Place {
        REGISTERED,
        WAITING,
        DECLINED,
        WITHDRAWN
    }

    /** One registration. */
    record Participant(PersonId person, Institution affiliation, Place place) {
        Participant now(Place changed) {
            return new Participant(person, affiliation, changed);
        }
    }

    static final Registration NONE = new Registration(null, false, Map.of());

    public Registration {
        participants = Map.copyOf(participants);
    }

    boolean wasOpened() {
        return until != null;
    }

    /** Whether who registers then is in time: strictly before the deadline, as everywhere in this record. */
    boolean isOpenAt(Instant receivedAt) {
        return until != null && !closedEarly && until.isAfter(receivedAt);
    }

    /** Whether that deadline is a later one. */
    boolean endsBefore(Deadline other) {
        return until == null || other.isAfter(until.instant());
    }

    /** The registration of a person that was not withdrawn. */
    Optional<Participant> of(PersonId person) {
        return participants.values().stream()
                .filter(one -> one.person().equals(person) && one.place() != Place.WITHDRAWN)
                .findFirst();
    }

    @Nullable
    Participant participant(ParticipantId id) {
        return participants.get(id);
    }

    static void steps(Evolution<?, MeetingEvent>.Part<Registration> part) {
        part.on(RegistrationOpened.class, (r, e) -> new Registration(e.until(), false, r.participants()))
                .on(RegistrationClosed.class, (r, e) -> new Registration(r.until(), true, r.participants()))
                .on(
                        ParticipantRegistered.class,
                        (r, e) ->
                                r.with(e.participant(), new Participant(e.person(), e.affiliation(), Place.REGISTERED)))
                .on(
                        ParticipantWaitlisted.class,
                        (r, e) -> r.with(e.participant(), new Participant(e.person(), e.affiliation(), Place.WAITING)))
                .on(WaitingParticipantAdmitted.class, (r, e) -> r.now(e.participant(), Place.REGISTERED))
                .on(WaitingParticipantDeclined.class, (r, e) -> r.now(e.participant(), Place.DECLINED))
                .on(RegistrationWithdrawn.class, (r, e) -> r.now(e.participant(), Place.WITHDRAWN));
    }

    private Registration now(ParticipantId id, Place place) {
        return with(id, Objects.requireNonNull(participants.get(id)).now(place));
    }

    private Registration with(ParticipantId id, Participant participant) {
        Map<ParticipantId, Participant> all = new LinkedHashMap<>(participants);
        all.put(id, participant);
        return new Registration(until, closedEarly, all);
    }
}
