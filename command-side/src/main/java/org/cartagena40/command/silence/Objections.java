package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.SilenceEvent;

/**
 * The objections to a text.
 *
 * @param raised in time, standing or withdrawn
 * @param keptWithoutEffect States with an objection on record that came too late to have an effect
 * @param objectors every State that ever objected, whatever became of it
 * @param answered the objectors whom the Presidency answered
 */
record Objections(
        List<Objection> raised,
        Set<MemberState> keptWithoutEffect,
        Set<MemberState> objectors,
        Set<MemberState> answered) {

    static final Objections NONE = new Objections(List.of(), Set.of(), Set.of(), Set.of());

    Objections {
        raised = List.copyOf(raised);
        keptWithoutEffect = Set.copyOf(keptWithoutEffect);
        objectors = Set.copyOf(objectors);
        answered = Set.copyOf(answered);
    }

    static void steps(Evolution<?, SilenceEvent>.Part<Objections> part) {
        part.on(ObjectionRaised.class, (o, event) -> o.raisedBy(event.by()))
                .on(ObjectionArrivedLate.class, (o, event) -> o.keptOf(event.by()))
                .on(ObjectionArrivedAfterConclusion.class, (o, event) -> o.keptOf(event.by()))
                .on(ObjectionWithdrawn.class, Objections::withdrew)
                .on(ObjectionAnswered.class, (o, event) -> o.answeredTo(event.objector()));
    }

    boolean standsOf(MemberState state) {
        return raised.stream().anyMatch(o -> o.stands() && o.by().equals(state));
    }

    /** Whether the State withdrew its objection after the moment at which it sent that message, and before the deadline. */
    boolean withdrawnSince(Instant receivedAt, MemberState state) {
        return raised.stream().filter(o -> o.by().equals(state)).anyMatch(o -> o.withdrawnAfter(receivedAt));
    }

    /** Whether the State has an objection on record, in time or not, that it has not withdrawn. */
    boolean onRecordOf(MemberState state) {
        return standsOf(state) || keptWithoutEffect.contains(state);
    }

    /** How many stand. */
    int standing() {
        return (int) raised.stream().filter(Objection::stands).count();
    }

    private Objections raisedBy(MemberState by) {
        List<Objection> all = new ArrayList<>(raised);
        all.add(new Objection(by, null));
        return new Objections(all, keptWithoutEffect, with(objectors, by), answered);
    }

    private Objections keptOf(MemberState by) {
        return new Objections(raised, with(keptWithoutEffect, by), with(objectors, by), answered);
    }

    /** What counted stands no more if it was withdrawn in time; what had no effect is taken back as it was. */
    private Objections withdrew(ObjectionWithdrawn event) {
        if (!event.beforeTheDeadline() || !standsOf(event.by())) {
            Set<MemberState> kept = new LinkedHashSet<>(keptWithoutEffect);
            kept.remove(event.by());
            return new Objections(raised, kept, objectors, answered);
        }
        List<Objection> all = raised.stream()
                .map(o -> o.stands() && o.by().equals(event.by()) ? new Objection(o.by(), event.receivedAt()) : o)
                .toList();
        return new Objections(all, keptWithoutEffect, objectors, answered);
    }

    private Objections answeredTo(MemberState objector) {
        return new Objections(raised, keptWithoutEffect, objectors, with(answered, objector));
    }

    private static Set<MemberState> with(Set<MemberState> states, MemberState one) {
        return Stream.concat(states.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
