package org.cartagena40.query.notices;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.query.history.Moments;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.notices.Letter.Part;

/**
 * A deadline by three clocks, each with its day: in UTC, in Santiago and in the capital of the State addressed; a fourth
 * where it was announced by another. The one that fixes it is named (rule 4). Every letter takes its deadlines from here.
 */
final class ThreeClocks {

    private static final Phrase TO_OBJECT =
            Phrase.of("Plazo para objetar: antes de", "Deadline for objections: before");
    private static final Phrase OF_THE_PROCEDURE = Phrase.of("Plazo del procedimiento", "Deadline of the procedure");
    private static final Phrase TO_STATE =
            Phrase.of("Plazo para declaraciones: antes de", "Deadline for statements: before");

    private ThreeClocks() {}

    static Part toObject(Deadline deadline, MemberState reader) {
        return read(TO_OBJECT, deadline, reader);
    }

    static Part ofTheProcedure(Deadline deadline, MemberState reader) {
        return read(OF_THE_PROCEDURE, deadline, reader);
    }

    /** The window of statements closes a number of days after the adoption (rule 11). */
    static Part toState(Instant end, MemberState reader) {
        return read(TO_STATE, new Deadline(in(Zones.SANTIAGO, end), Zones.SANTIAGO, end), reader);
    }

    private static Part read(Phrase heading, Deadline deadline, MemberState reader) {
        Instant instant = deadline.instant();
        ZoneId capital = States.on(reader, Zones.dayOf(instant)).zone();
        Phrase utc = Moments.inUtc(instant);
        Phrase santiago = Moments.onTheClock(inSantiago(deadline), instant);
        List<Phrase> clocks = new ArrayList<>();
        clocks.add(isIn(ZoneOffset.UTC, deadline) ? fixing("UTC", utc) : utc);
        clocks.add(isIn(Zones.SANTIAGO, deadline) ? fixing("Santiago", santiago) : beside("Santiago", santiago));
        if (!isIn(ZoneOffset.UTC, deadline) && !isIn(Zones.SANTIAGO, deadline)) {
            clocks.add(fixing(deadline.zone().getId(), Moments.onTheClock(deadline.local(), instant)));
        }
        clocks.add(Phrase.of("Su capital (zona horaria %s): %s", "Your capital (time zone %s): %s")
                .with(capital.getId(), Moments.onTheClock(in(capital, instant), instant)));
        return Part.of(heading, clocks.toArray(Phrase[]::new));
    }

    private static boolean isIn(ZoneId zone, Deadline deadline) {
        return deadline.zone().normalized().equals(zone);
    }

    /** The clock by which the deadline was announced is said to fix it, and no other. */
    private static Phrase fixing(String place, Phrase time) {
        return Phrase.of("%s, que fija el plazo: %s", "%s, which fixes the deadline: %s")
                .with(place, time);
    }

    private static Phrase beside(String place, Phrase time) {
        return Phrase.of("%s: %s", "%s: %s").with(place, time);
    }

    /** As announced, where it was announced in Santiago: later zone rules do not change what was written then. */
    private static LocalDateTime inSantiago(Deadline deadline) {
        return deadline.zone().equals(Zones.SANTIAGO) ? deadline.local() : in(Zones.SANTIAGO, deadline.instant());
    }

    private static LocalDateTime in(ZoneId zone, Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
