package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.jspecify.annotations.Nullable;

/**
 * A silence procedure as its past made it. {@link #NONE} is the one before opening; whatever was frozen at opening is
 * read from the opening itself.
 *
 * @param entries what was entered on behalf of States and awaits its second person
 * @param course what became of the text and what followed
 */
public record SilenceProcedure(
        @Nullable ProcedureOpened opening,
        @Nullable Deadline deadline,
        int extensions,
        Objections objections,
        Entries entries,
        Course course,
        Set<Receipt> acknowledged) {

    /** What became of the text. */
    public enum Outcome {
        NONE_YET,
        BROKEN,
        WITHDRAWN,
        ADOPTED
    }

    /** An addressee acknowledged a notice. */
    record Receipt(MemberState by, Notice notice) {}

    /** Before it was opened. */
    public static final SilenceProcedure NONE =
            new SilenceProcedure(null, null, 0, Objections.NONE, Entries.NONE, Course.NONE, Set.of());

    /** How it follows from its events. */
    public static final Evolution<SilenceProcedure, SilenceEvent> EVOLUTION = evolution();

    public SilenceProcedure {
        acknowledged = Set.copyOf(acknowledged);
    }

    /** What was frozen at opening; only of an opened procedure. */
    public ProcedureOpened frozen() {
        return Objects.requireNonNull(opening, "not opened");
    }

    /** The deadline as it now stands; only of an opened procedure. */
    Deadline currentDeadline() {
        return Objects.requireNonNull(deadline, "not opened");
    }

    /** Whether something received then is before the deadline. */
    boolean inTime(Instant receivedAt) {
        return currentDeadline().isAfter(receivedAt);
    }

    public boolean is(Outcome which) {
        return course.outcome() == which;
    }

    /** Whether the outcome is in doubt and waits for the Presidency. */
    boolean underReview() {
        return course.underReview();
    }

    /** Whether the effects of an adoption wait for the review of its outcome. */
    boolean effectsWait() {
        return course.effectsWait();
    }

    boolean terminal() {
        return frozen().objectionPolicy() == ObjectionPolicy.TERMINAL;
    }

    /**
     * Whether nothing can change the outcome or the register of objections any more: adopted, withdrawn, broken by what
     * stood at the deadline, or broken and closed.
     */
    boolean concluded() {
        return is(Outcome.ADOPTED) || is(Outcome.WITHDRAWN) || brokenAtTheDeadline() || course.registerClosed();
    }

    /** Whether objections that stood at the deadline broke the silence. */
    boolean brokenAtTheDeadline() {
        return is(Outcome.BROKEN) && !terminal();
    }

    /** Whether the text had been withdrawn when something was received; an act of before is kept. */
    boolean withdrawnWhen(Instant receivedAt) {
        Instant withdrawnAt = course.withdrawnAt();
        return is(Outcome.WITHDRAWN) && (withdrawnAt == null || !receivedAt.isBefore(withdrawnAt));
    }

    /** Whether no State's objection stands, is kept or awaits its second person: a later deadline would pass it by. */
    boolean noObjectionIsOnRecord() {
        return objections.standing() == 0
                && objections.keptWithoutEffect().isEmpty()
                && entries.awaiting().isEmpty();
    }

    /** How many objections stand. */
    int standingObjections() {
        return objections.standing();
    }

    private static Evolution<SilenceProcedure, SilenceEvent> evolution() {
        var evolution = new Evolution<SilenceProcedure, SilenceEvent>();
        evolution
                .on(ProcedureOpened.class, (p, event) -> NONE.opened(event))
                .on(DeadlineExtended.class, (p, event) -> p.extended(event.deadline()))
                .on(StatementMade.class, (p, event) -> p)
                .on(StatementArrivedLate.class, (p, event) -> p)
                .on(ReceiptAcknowledged.class, (p, event) -> p.with(new Receipt(event.by(), event.notice())));
        Objections.steps(evolution.part(SilenceProcedure::objections, SilenceProcedure::with));
        Entries.steps(evolution.part(SilenceProcedure::entries, SilenceProcedure::with));
        Course.steps(evolution.part(SilenceProcedure::course, SilenceProcedure::with));
        return evolution;
    }

    private SilenceProcedure opened(ProcedureOpened event) {
        return new SilenceProcedure(event, event.deadline(), 0, objections, entries, course, acknowledged);
    }

    private SilenceProcedure extended(Deadline later) {
        return new SilenceProcedure(opening, later, extensions + 1, objections, entries, course, acknowledged);
    }

    private SilenceProcedure with(Objections changed) {
        return new SilenceProcedure(opening, deadline, extensions, changed, entries, course, acknowledged);
    }

    private SilenceProcedure with(Entries changed) {
        return new SilenceProcedure(opening, deadline, extensions, objections, changed, course, acknowledged);
    }

    private SilenceProcedure with(Course changed) {
        return new SilenceProcedure(opening, deadline, extensions, objections, entries, changed, acknowledged);
    }

    private SilenceProcedure with(Receipt receipt) {
        Set<Receipt> all = new LinkedHashSet<>(acknowledged);
        all.add(receipt);
        return new SilenceProcedure(opening, deadline, extensions, objections, entries, course, all);
    }
}
