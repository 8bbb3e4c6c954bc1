package org.cartagena40.command.gateway;

import java.util.List;
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

    private final Follower<Mechanism, ActaEvent> mechanism;
    private final Follower<DecisionRegister, DecisionEvent> register;

    public StandingSource(EventLog log) {
        this.mechanism = new Follower<>(
                log, Mechanism.ID.value(), ActaEvent.class, Mechanism.EVOLUTION, new Reading<>(Mechanism.NONE, 0));
        this.register = new Follower<>(
                log,
                DecisionRegister.ID.value(),
                DecisionEvent.class,
                DecisionRegister.EVOLUTION,
                new Reading<>(DecisionRegister.NONE, 0));
    }

    /** The standing as the log has it now. */
    public Standing current() {
        return new Standing(mechanism.current(), register.current());
    }

    private record Reading<S>(S state, long nextSequenceNumber) {}

    private static final class Follower<S, E> {
        private final EventLog log;
        private final String aggregateId;
        private final Class<E> family;
        private final Evolution<S, E> evolution;
        private final AtomicReference<Reading<S>> last;

        Follower(EventLog log, String aggregateId, Class<E> family, Evolution<S, E> evolution, Reading<S> none) {
            this.log = log;
            this.aggregateId = aggregateId;
            this.family = family;
            this.evolution = evolution;
            this.last = new AtomicReference<>(none);
        }

        S current() {
            Reading<S> before = Objects.requireNonNull(last.get());
            List<RecordedEvent> news = log.readAggregate(aggregateId, before.nextSequenceNumber());
            if (news.isEmpty()) {
                return before.state();
            }
            List<E> events =
                    news.stream().map(recorded -> family.cast(recorded.event())).toList();
            Reading<S> now = new Reading<>(
                    evolution.replay(before.state(), events),
                    news.get(news.size() - 1).sequenceNumber() + 1);
            last.accumulateAndGet(now, (a, b) -> a.nextSequenceNumber() >= b.nextSequenceNumber() ? a : b);
            return now.state();
        }
    }
}
