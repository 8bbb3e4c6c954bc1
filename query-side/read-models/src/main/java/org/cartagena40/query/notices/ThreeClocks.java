package org.cartagena40.query.notices;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.query.history.Moments;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.notices.Letter.Part;

/**
 * The one deadline by three clocks, each with its day: in UTC, in Santiago, which fixes it, and in the capital of the
 * State addressed (rule 4). Every letter takes it from here.
 */
final class ThreeClocks {

    private ThreeClocks() {}

    static Part of(Deadline deadline, MemberState reader) {
        ZoneId capital = States.on(reader, Zones.dayOf(deadline.instant())).zone();
        return Part.of(
                Phrase.of("Plazo", "Deadline"),
                Phrase.of("Antes de este instante:", "Before this instant:"),
                Phrase.of("UTC: %s", "UTC: %s").with(read(deadline, ZoneOffset.UTC)),
                Phrase.of("Santiago, que fija el plazo: %s", "Santiago, which fixes the deadline: %s")
                        .with(Moments.onTheClock(inSantiago(deadline), deadline.instant())),
                Phrase.of("En su capital (%s): %s", "In your capital (%s): %s")
                        .with(capital.getId(), read(deadline, capital)));
    }

    /** As announced, where it was announced in Santiago: later zone rules do not change what was written then. */
    private static LocalDateTime inSantiago(Deadline deadline) {
        return deadline.zone().equals(Zones.SANTIAGO)
                ? deadline.local()
                : LocalDateTime.ofInstant(deadline.instant(), Zones.SANTIAGO);
    }

    private static Phrase read(Deadline deadline, ZoneId zone) {
        return Moments.onTheClock(LocalDateTime.ofInstant(deadline.instant(), zone), deadline.instant());
    }
}
