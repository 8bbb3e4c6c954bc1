package org.cartagena40.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartagena40.command.Rule;
import org.cartagena40.events.ActaEvent;
import org.jspecify.annotations.Nullable;

/** What a decider answered: events, or the one rule that refused the act. */
public record Answer<S, E>(
        List<? extends E> events,
        S state,
        @Nullable Rule refusedBy,
        @Nullable String found) {

    /** Exactly these events, in this order. */
    public Answer<S, E> then(ActaEvent... expected) {
        assertThat(refusedBy).as("refused by").isNull();
        assertThat(List.<Object>copyOf(events)).isEqualTo(List.of(expected));
        return this;
    }

    /** Events of exactly these types, in this order. */
    public Answer<S, E> thenKinds(Class<?>... expected) {
        assertThat(refusedBy).as("refused by").isNull();
        assertThat(events.stream().<Class<?>>map(Object::getClass)).containsExactly(expected);
        return this;
    }

    /** Neither an event nor a refusal: the act was done before. */
    public void thenNothing() {
        assertThat(refusedBy).as("refused by").isNull();
        assertThat(events).as("events").isEmpty();
    }

    public void thenRefused(Rule rule) {
        assertThat(refusedBy).as("refused by, instead of %s", events).isEqualTo(rule);
    }

    /** The only event of a type. */
    public <T extends E> T event(Class<T> type) {
        assertThat(refusedBy).as("refused by").isNull();
        List<T> found = events.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as(type.getSimpleName()).hasSize(1);
        return found.get(0);
    }
}
