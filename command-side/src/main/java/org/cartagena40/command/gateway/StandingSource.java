package org.cartagena40.command.gateway;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Standing;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;

/**
 * Gives the standing at the moment of an act: the Mechanism and the register, brought up to date from the log each time.
 * No lock is held on them, because acts on different procedures must not wait for each other; what was read is written
 * into the events that rest on it.
 */
public final class StandingSource {

    private final EventLog log;
    private final Follower<Mechanism, ActaEvent> mechanism =
            new Follower<>(Mechanism.ID.value(), ActaEvent.class, Mechanism.EVOLUTION, Mechanism.NONE);
    private final Follower<DecisionRegister, DecisionEvent> register = new Follower<>(
            DecisionRegister.ID.value(), DecisionEvent.class, DecisionRegister.EVOLUTION, DecisionRegister.NONE);

    public StandingSource(EventLog log) {
        this.log = log;
    }

    /** The standing as the log has it now. */
    public Standing current() {
        Reading<Mechanism> before = mechanism.last();
        Reading<DecisionRegister> registerBefore = register.last();
        List<RecordedEvent> news = log.readAggregates(Map.of(
                mechanism.aggregateId, before.nextSequenceNumber(),
                register.aggregateId, registerBefore.nextSequenceNumber()));
        return new Standing(mechanism.after(before, news), register.after(registerBefore, news));
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
        S after(Reading<S> before, List<RecordedEvent> news) {
            List<RecordedEvent> mine = news.stream()
                    .filter(recorded -> recorded.aggregateId().equals(aggregateId))
                    .toList();
            if (mine.isEmpty()) {
                return before.state();
            }
            List<E> events =
                    mine.stream().map(recorded -> family.cast(recorded.event())).toList();
            Reading<S> now = new Reading<>(
                    evolution.replay(before.state(), events),
                    mine.get(mine.size() - 1).sequenceNumber() + 1);
            last.accumulateAndGet(now, (a, b) -> a.nextSequenceNumber() >= b.nextSequenceNumber() ? a : b);
            return now.state();
        }
    }
}
