package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.TextWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * A silence procedure as its past made it. {@link #NONE} is the one before opening; whatever was frozen at opening is
 * read from the opening itself. Broken, withdrawn and adopted each exclude the others and are never left again.
 *
 * @param keptWithoutEffect States with an objection on record that came too late to have an effect
 * @param withdrawnAt when the withdrawal of the text was received
 * @param underReview whether the outcome is in doubt and waits for the Presidency's confirmation
 * @param effectsWait whether the effects of an adoption wait for that confirmation too: only doubts at the conclusion
 *     hold them, a later one finds them done
 */
public record SilenceProcedure(
        @Nullable ProcedureOpened opening,
        @Nullable Deadline deadline,
        int extensions,
        List<Objection> objections,
        Set<MemberState> keptWithoutEffect,
        @Nullable Instant withdrawnAt,
        Outcome outcome,
        boolean underReview,
        boolean effectsWait) {

    /** What became of the text. */
    public enum Outcome {
        NONE_YET,
        BROKEN,
        WITHDRAWN,
        ADOPTED
    }

    /** Before it was opened. */
    public static final SilenceProcedure NONE =
            new SilenceProcedure(null, null, 0, List.of(), Set.of(), null, Outcome.NONE_YET, false, false);

    /** How it follows from its events. */
    public static final Evolution<SilenceProcedure, SilenceEvent> EVOLUTION = new Evolution<
                    SilenceProcedure, SilenceEvent>()
            .on(ProcedureOpened.class, (p, event) -> p.opened(event))
            .on(DeadlineExtended.class, (p, event) -> p.extended(event.deadline()))
            .on(TextWithdrawn.class, (p, event) -> p.withdrawn(event))
            .on(ObjectionRaised.class, (p, event) -> p.objected(event.by()))
            .on(SilenceBroken.class, (p, event) -> p.ended(Outcome.BROKEN))
            .on(ObjectionArrivedLate.class, (p, event) -> p.kept(event.by()))
            .on(ObjectionArrivedAfterConclusion.class, (p, event) -> p.kept(event.by()))
            .on(ObjectionWithdrawn.class, (p, event) -> p.withdrew(event))
            .on(StatementMade.class, (p, event) -> p)
            .on(StatementArrivedLate.class, (p, event) -> p)
            .on(SilenceLapsed.class, (p, event) -> p.lapsed(event.underReview()))
            .on(OutcomeFlagged.class, (p, event) -> p.reviewed())
            .on(OutcomeConfirmed.class, (p, event) -> p.confirmed());

    public SilenceProcedure {
        objections = List.copyOf(objections);
        keptWithoutEffect = Set.copyOf(keptWithoutEffect);
    }

    /** What was frozen at opening; only of an opened procedure. */
    ProcedureOpened frozen() {
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

    boolean is(Outcome which) {
        return outcome == which;
    }

    boolean terminal() {
        return frozen().objectionPolicy() == ObjectionPolicy.TERMINAL;
    }

    /** Whether nothing can change the outcome any more: adopted, withdrawn, or broken by what stood at the deadline. */
    boolean concluded() {
        return outcome == Outcome.ADOPTED || outcome == Outcome.WITHDRAWN || brokenAtTheDeadline();
    }

    /** Whether objections that stood at the deadline broke the silence. */
    boolean brokenAtTheDeadline() {
        return outcome == Outcome.BROKEN && !terminal();
    }

    boolean hasStandingObjectionOf(MemberState state) {
        return objections.stream().anyMatch(o -> o.stands() && o.by().equals(state));
    }

    /** Whether the State has an objection on record, in time or not, that it has not withdrawn. */
    boolean hasObjectionOnRecordOf(MemberState state) {
        return hasStandingObjectionOf(state) || keptWithoutEffect.contains(state);
    }

    /** Whether the text had been withdrawn when something was received; an act of before is kept. */
    boolean withdrawnWhen(Instant receivedAt) {
        return is(Outcome.WITHDRAWN) && (withdrawnAt == null || !receivedAt.isBefore(withdrawnAt));
    }

    /** Whether no State's objection stands or is kept: a late one would come before a later deadline. */
    boolean noObjectionIsOnRecord() {
        return standingObjections() == 0 && keptWithoutEffect.isEmpty();
    }

    /** How many objections stand. */
    int standingObjections() {
        return (int) objections.stream().filter(Objection::stands).count();
    }

    private SilenceProcedure opened(ProcedureOpened event) {
        return new SilenceProcedure(
                event, event.deadline(), 0, List.of(), Set.of(), null, Outcome.NONE_YET, false, false);
    }

    private SilenceProcedure extended(Deadline later) {
        return new SilenceProcedure(
                opening,
                later,
                extensions + 1,
                objections,
                keptWithoutEffect,
                withdrawnAt,
                outcome,
                underReview,
                effectsWait);
    }

    private SilenceProcedure objected(MemberState by) {
        List<Objection> all = new ArrayList<>(objections);
        all.add(new Objection(by, true));
        return withActs(all, keptWithoutEffect);
    }

    private SilenceProcedure kept(MemberState by) {
        Set<MemberState> all = new LinkedHashSet<>(keptWithoutEffect);
        all.add(by);
        return withActs(objections, all);
    }

    /** What counted stands no more if it was withdrawn in time; what had no effect is taken back as it was. */
    private SilenceProcedure withdrew(ObjectionWithdrawn event) {
        if (!event.beforeTheDeadline() || !hasStandingObjectionOf(event.by())) {
            Set<MemberState> kept = new LinkedHashSet<>(keptWithoutEffect);
            kept.remove(event.by());
            return withActs(objections, kept);
        }
        List<Objection> all = objections.stream()
                .map(o -> o.by().equals(event.by()) ? new Objection(o.by(), false) : o)
                .toList();
        return withActs(all, keptWithoutEffect);
    }

    private SilenceProcedure withActs(List<Objection> acts, Set<MemberState> kept) {
        return new SilenceProcedure(
                opening, deadline, extensions, acts, kept, withdrawnAt, outcome, underReview, effectsWait);
    }

    private SilenceProcedure withdrawn(TextWithdrawn event) {
        return withOutcome(event.effective().possibleFrom().orElse(null), Outcome.WITHDRAWN, false, false);
    }

    private SilenceProcedure ended(Outcome with) {
        return withOutcome(withdrawnAt, with, underReview, effectsWait);
    }

    private SilenceProcedure lapsed(boolean review) {
        return withOutcome(withdrawnAt, Outcome.ADOPTED, review, review);
    }

    private SilenceProcedure reviewed() {
        return withOutcome(withdrawnAt, outcome, true, effectsWait);
    }

    private SilenceProcedure confirmed() {
        return withOutcome(withdrawnAt, outcome, false, false);
    }

    private SilenceProcedure withOutcome(@Nullable Instant withdrawn, Outcome with, boolean review, boolean wait) {
        return new SilenceProcedure(
                opening, deadline, extensions, objections, keptWithoutEffect, withdrawn, with, review, wait);
    }
}
