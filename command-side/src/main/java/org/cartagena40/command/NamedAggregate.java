package org.cartagena40.command;

import java.util.List;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Id;
import org.jspecify.annotations.Nullable;

/**
 * The switchboard between Axon and the deciders about one thing; it decides nothing itself. An id of a request may name
 * something else on record: then there is nothing to decide about, and the state says so.
 */
public abstract class NamedAggregate<S, E extends ActaEvent> {

    /**
     * The form of the past of one sort of thing.
     *
     * @param named the id of the thing that an event is about
     * @param somethingElse the state when the id names a thing of another sort
     */
    public record Form<S, E extends ActaEvent>(
            Class<E> family, Function<E, Id> named, Evolution<S, E> evolution, S initial, S somethingElse) {}

    private final Form<S, E> form;

    @AggregateIdentifier
    private @Nullable String id;

    private S state;

    protected NamedAggregate(Form<S, E> form) {
        this.form = form;
        this.state = form.initial();
    }

    /** Records what is decided about the thing as its past made it. */
    protected final void apply(Function<S, List<? extends E>> decision) {
        decision.apply(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ActaEvent event, @SourceId String aggregate) {
        if (form.family().isInstance(event)) {
            E own = form.family().cast(event);
            id = form.named().apply(own).value();
            state = form.evolution().apply(state, own);
        } else {
            id = aggregate;
            state = form.somethingElse();
        }
    }
}
