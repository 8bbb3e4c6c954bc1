package org.cartagena40.command.gateway;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Standing;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.Premise;
import org.cartagena40.eventstore.RecordedEvent;

/**
 * Gives the standing at the moment of an act: the Mechanism and the register, as the log has them. No lock is held on
 * them, because acts on different procedures must not wait for each other; what was read is written into the events that
 * rest on it, and is a {@link Premise} of them: the log records them only if the Mechanism has not gone on since. The
 * register is no premise: it only grows, and all that is asked of it is whether it holds a decision.
 */
public final class StandingSource {

    private final EventLog log;
    private final Follower<Mechanism, ActaEvent> mechanism =
            new Follower<>(Mechanism.ID.value(), ActaEvent.class, Mechanism.EVOLUTION, Mechanism.NONE);
    private final Follower<DecisionRegister, DecisionEvent> register = new Follower<>(
            DecisionRegister.ID.value(), DecisionEvent.class, DecisionRegister.EVOLUTION, DecisionRegister.NONE);
    private final Attempts attempts;
    private final AtomicBoolean overtaken = new AtomicBoolean(true);

    StandingSource(EventLog log, Attempts attempts) {
        this.log = log;
        this.attempts = attempts;
    }

    /** For a decider. What was read last will do where the gateway decides again, and until this program knows better. */
    Standing ofTheActAtHand() {
        boolean known = !overtaken.getAndSet(false) && attempts.useKept();
        Both both = known ? new Both(mechanism.last(), register.last()) : read();
        new Premise(mechanism.aggregateId, both.mechanism().nextSequenceNumber()).ofCurrentUnitOfWork();
        return both.standing();
    }

    /** This program recorded something of an aggregate: the standing that it keeps may be a former one. */
    void recorded(String aggregateId) {
        if (aggregateId.equals(mechanism.aggregateId)) {
            overtaken.set(true);
        }
    }

    /** The standing as the log has it now. */
    public Standing current() {
        return read().standing();
    }

    private Both read() {
        Reading<Mechanism> before = mechanism.last();
        Reading<DecisionRegister> registerBefore = register.last();
        List<RecordedEvent> news = log.readAggregates(Map.of(
                mechanism.aggregateId, before.nextSequenceNumber(),
                register.aggregateId, registerBefore.nextSequenceNumber()));
        return new Both(mechanism.after(before, news), register.after(registerBefore, news));
    }

    private record Both(Reading<Mechanism> mechanism, Reading<DecisionRegister> register) {
        Standing standing() {
            return new Standing(mechanism.state(), register.state());
        }
    }

    private record Reading<S>(S state, long nextSequenceNumber) {}

    private static final class Follower<S, E> {
        private final String aggregateId;
        private final Class<E> family;
        private final Evolution<S, E> evolution;
        private final AtomicReference<Reading<S>> last;

        Follower(String aggregateId, Class<E> family, Evolution<S, E> evolution, S none) {
            this.aggregateId = aggregateId;
            this.family = family;
            this.evolution = evolution;
            this.last = new AtomicReference<>(new Reading<>(none, 0));
        }

        Reading<S> last() {
            return Objects.requireNonNull(last.get());
        }

        /** The state after its own among the news; kept for the next time unless somebody has read further. */
        Reading<S> after(Reading<S> before, List<RecordedEvent> news) {
            List<RecordedEvent> mine = news.stream()
                    .filter(recorded -> recorded.aggregateId().equals(aggregateId))
                    .toList();
            if (mine.isEmpty()) {
                return before;
            }
            List<E> events =
                    mine.stream().map(recorded -> family.cast(recorded.event())).toList();
            Reading<S> now = new Reading<>(
                    evolution.replay(before.state(), events),
                    mine.get(mine.size() - 1).sequenceNumber() + 1);
            last.accumulateAndGet(now, (a, b) -> a.nextSequenceNumber() >= b.nextSequenceNumber() ? a : b);
            return now;
        }
    }
}
