package org.cartagena40.command.offices;

import static org.cartagena40.command.offices.OfficeRule.DESIGNATION_IS_DUE;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_PRESIDENCY_INVITES;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_RECORD_APPLIES;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_STATE_IN_OFFICE_RESIGNS;
import static org.cartagena40.command.offices.OfficeRule.TERMS_DO_NOT_OVERLAP;
import static org.cartagena40.command.offices.OfficeRule.TERM_HAS_RUN_OUT;
import static org.cartagena40.command.offices.OfficeRule.TERM_IS_IN_OFFICE;
import static org.cartagena40.command.offices.OfficeRule.TERM_IS_UNDATED;
import static org.cartagena40.command.offices.OfficeRule.TERM_START_IS_POSSIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.MechanismRule;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;

/** Decides how terms of the Vice-Presidency begin and end. Its days are whole days in Santiago, [start, end). */
public final class Serving {

    private Serving() {}

    /** A term of the time before this record, from a source; a stated start gives its end. */
    public static List<ActaEvent> decide(StartTerm command, Mechanism mechanism) {
        MechanismRule.MECHANISM_EXISTS.check(mechanism.established());
        MechanismRule.ONLY_THE_RECORD_ESTABLISHES.check(command.actsAs(Capacity.RECORD));
        TERMS_DO_NOT_OVERLAP.check(mechanism.offices().inOffice() == null);
        LocalDate start = command.start();
        return List.of(new VicePresidencyTermStarted(
                command.mechanism(),
                command.term(),
                command.state(),
                start,
                start == null ? null : Term.endOf(start),
                null,
                null,
                command.effective(),
                command.act()));
    }

    public static List<ActaEvent> decide(DateTerm command, Mechanism mechanism) {
        ONLY_THE_PRESIDENCY_INVITES.check(mechanism.presidedBy(command));
        Term term = inOffice(command.term(), mechanism);
        TERM_IS_UNDATED.check(term.start() == null);
        TERM_START_IS_POSSIBLE.check(term.mayHaveStarted(command.start(), command.receivedAt()));
        Act act = command.act();
        return List.of(new VicePresidencyTermDated(
                command.mechanism(),
                term.id(),
                term.state(),
                command.start(),
                Term.endOf(command.start()),
                EffectiveTime.on(command.start()),
                new Act(act.actor(), act.principal(), act.origin(), List.of(command.evidence()))));
    }

    public static List<ActaEvent> decide(EndTerm command, Mechanism mechanism) {
        Term term = inOffice(command.term(), mechanism);
        TERM_IS_IN_OFFICE.check(!term.hasRunOut(command.receivedAt()));
        MemberState state = term.state();
        boolean itself = command.actor().institution().equals(state.institution())
                && (command.actsAs(Capacity.MEMBER_STATE) || command.actsAs(Capacity.VICE_PRESIDENCY));
        ONLY_THE_STATE_IN_OFFICE_RESIGNS.check(itself || mechanism.presidedBy(command));
        Act act = itself ? mechanism.accredited(command) : command.act();
        return List.of(new VicePresidencyTermEnded(
                command.mechanism(),
                term.id(),
                state,
                TermEnd.RESIGNED,
                command.reason(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }

    /** Nothing happens when the term has already ended otherwise: the watch may ask twice. */
    public static List<ActaEvent> decide(ExpireTerm command, Mechanism mechanism) {
        ONLY_THE_RECORD_APPLIES.check(command.actsAs(Capacity.RECORD));
        Term term = mechanism.offices().inOffice();
        if (term == null || !term.id().equals(command.term())) {
            return List.of();
        }
        TERM_HAS_RUN_OUT.check(term.hasRunOut(command.receivedAt()));
        return List.of(expired(command, term));
    }

    /** The first day has come: the predecessor's term ends, the new one starts, if its State is a member then. */
    public static List<ActaEvent> decide(StartDesignatedTerm command, Mechanism mechanism) {
        ONLY_THE_RECORD_APPLIES.check(command.actsAs(Capacity.RECORD));
        Term term = mechanism.offices().designated();
        if (term == null || !term.id().equals(command.term())) {
            return List.of();
        }
        Instant start = Zones.startOf(Objects.requireNonNull(term.start()));
        DESIGNATION_IS_DUE.check(!command.receivedAt().isBefore(start));
        if (!mechanism.membership().isMember(term.state(), start)) {
            return List.of(new VicePresidencyTermWithheld(
                    command.mechanism(),
                    term.id(),
                    Objects.requireNonNull(term.invitation()),
                    term.state(),
                    EffectiveTime.at(start),
                    command.act()));
        }
        return succession(command, term, start, mechanism.offices());
    }

    private static List<ActaEvent> succession(StartDesignatedTerm command, Term term, Instant start, Offices offices) {
        List<ActaEvent> events = new ArrayList<>();
        Term before = offices.inOffice();
        if (before != null) {
            events.add(before.hasRunOut(start) ? expired(command, before) : replaced(command, before, start));
        }
        events.add(new VicePresidencyTermStarted(
                command.mechanism(),
                term.id(),
                term.state(),
                term.start(),
                term.end(),
                term.invitation(),
                term.procedure(),
                EffectiveTime.at(start),
                command.act()));
        return events;
    }

    private static ActaEvent expired(ActaCommand command, Term term) {
        Instant end = Zones.startOf(Objects.requireNonNull(term.end()));
        return new VicePresidencyTermEnded(
                Mechanism.ID, term.id(), term.state(), TermEnd.EXPIRED, null, EffectiveTime.at(end), command.act());
    }

    private static ActaEvent replaced(StartDesignatedTerm command, Term before, Instant start) {
        return new VicePresidencyTermEnded(
                command.mechanism(),
                before.id(),
                before.state(),
                TermEnd.REPLACED,
                null,
                EffectiveTime.at(start),
                command.act());
    }

    private static Term inOffice(TermId id, Mechanism mechanism) {
        Term term = mechanism.offices().inOffice();
        TERM_IS_IN_OFFICE.check(term != null && term.id().equals(id));
        return Objects.requireNonNull(term);
    }
}
