package org.cartagena40.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a state follows from its events: one function per event type. The same object serves the aggregate, the standing
 * and every replay, so there is one way only in which the past makes the present. An event without a function stops
 * loudly; a test holds the known types against the permitted ones.
 */
public final class Evolution<S, E> {

    private final Map<Class<?>, BiFunction<S, E, S>> steps = new LinkedHashMap<>();

    /** Adds the step for one event type. */
    public <T extends E> Evolution<S, E> on(Class<T> type, BiFunction<S, T, S> step) {
        steps.put(type, (state, event) -> step.apply(state, type.cast(event)));
        return this;
    }

    /** A part of the state that has steps of its own, such as the offices within the Mechanism. */
    public <P> Part<P> part(Function<S, P> get, BiFunction<S, P, S> with) {
        return new Part<>(get, with);
    }

    /** The state after one more event. */
    public S apply(S state, E event) {
        BiFunction<S, E, S> step = steps.get(event.getClass());
        if (step == null) {
            throw new IllegalStateException("no step for " + event.getClass().getName());
        }
        return step.apply(state, event);
    }

    /** The state after all these events. */
    public S replay(S initial, List<? extends E> events) {
        S state = initial;
        for (E event : events) {
            state = apply(state, event);
        }
        return state;
    }

    /** The event types that have a step. */
    public Set<Class<?>> types() {
        return Set.copyOf(steps.keySet());
    }

    /** Adds steps to a part of the state. */
    public final class Part<P> {

        private final Function<S, P> get;
        private final BiFunction<S, P, S> with;

        private Part(Function<S, P> get, BiFunction<S, P, S> with) {
            this.get = get;
            this.with = with;
        }

        /** Adds the step for one event type. */
        public <T extends E> Part<P> on(Class<T> type, BiFunction<P, T, P> step) {
            Evolution.this.on(type, (state, event) -> with.apply(state, step.apply(get.apply(state), event)));
            return this;
        }
    }
}
