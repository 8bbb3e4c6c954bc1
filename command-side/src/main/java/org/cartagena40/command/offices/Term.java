package org.cartagena40.command.offices;

import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * A term of the Vice-Presidency: whole Santiago days [start, end), both empty where no source states them.
 *
 * @param consecutive how many terms in a row the State has now served, this one and its renewal included
 * @param certainlyServing from when on the record says for certain that it serves; its start cannot be later
 */
public record Term(
        TermId id,
        MemberState state,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        int consecutive,
        @Nullable InvitationId invitation,
        @Nullable ProcedureId procedure,
        @Nullable Instant certainlyServing) {

    /** Two years from the first day; a 29 February ends on 28 February, exclusive (F13). */
    static LocalDate endOf(LocalDate start) {
        return start.plusYears(2);
    }

    /** Whether its stated first day has come at that moment. */
    boolean hasBegun(Instant moment) {
        return start != null && !moment.isBefore(Zones.startOf(start));
    }

    /** Whether its stated end has come at that moment; never for a term without one. */
    boolean hasRunOut(Instant moment) {
        return end != null && !moment.isBefore(Zones.startOf(end));
    }

    /** Whether that can have been its first day: not ahead, and not after it is known to have served. */
    boolean mayHaveStarted(LocalDate day, Instant moment) {
        Instant first = Zones.startOf(day);
        return !first.isAfter(moment) && (certainlyServing == null || first.isBefore(certainlyServing));
    }

    Term dated(LocalDate from, LocalDate until) {
        return new Term(id, state, from, until, consecutive, invitation, procedure, certainlyServing);
    }

    Term renewedUntil(LocalDate until) {
        return new Term(id, state, start, until, consecutive + 1, invitation, procedure, certainlyServing);
    }
}
