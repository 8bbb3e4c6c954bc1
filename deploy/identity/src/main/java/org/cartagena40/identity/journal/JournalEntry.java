package org.cartagena40.identity.journal;

import java.time.Instant;
import org.cartagena40.events.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal. No body, no name: the register of persons knows who the person is, or has forgotten it.
 *
 * @param what the address that was read, or the act that was refused
 * @param rule that refused the act
 * @param lost how many entries before this one did not fit
 */
public record JournalEntry(
        Instant at,
        Kind kind,
        @Nullable String person,
        @Nullable String institution,
        @Nullable String capacity,
        String what,
        @Nullable String rule,
        int status,
        long lost) {

    private static final int LONGEST = 1_000;

    /** What a line tells. */
    public enum Kind {
        READ,
        REFUSED,
        LOST
    }

    public JournalEntry {
        what = what.substring(0, Math.min(what.length(), LONGEST)).replace('\0', ' ');
    }

    static JournalEntry read(Instant at, Actor by, String what, int status) {
        return of(at, Kind.READ, by, what, null, status);
    }

    static JournalEntry refused(Instant at, @Nullable Actor by, String what, String rule, int status) {
        return of(at, Kind.REFUSED, by, what, rule, status);
    }

    static JournalEntry lost(Instant at, long lost) {
        return new JournalEntry(at, Kind.LOST, null, null, null, "entries that did not fit", null, 0, lost);
    }

    private static JournalEntry of(
            Instant at, Kind kind, @Nullable Actor by, String what, @Nullable String rule, int status) {
        return new JournalEntry(
                at,
                kind,
                by == null || by.person() == null ? null : by.person().value(),
                by == null ? null : by.institution().value(),
                by == null ? null : by.capacity().name(),
                what,
                rule,
                status,
                0);
    }
}
