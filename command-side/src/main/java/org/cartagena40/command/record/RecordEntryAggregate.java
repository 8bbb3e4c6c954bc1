package org.cartagena40.command.record;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Standing;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.RecordEvent;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and an entry of the record; it decides nothing itself. */
@AggregateRoot(type = "record-entry")
public final class RecordEntryAggregate {

    @AggregateIdentifier
    private @Nullable RecordEntryId id;

    private RecordEntry entry = RecordEntry.NONE;

    RecordEntryAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordHistoricalFact command, Standing standing) {
        apply(Chronicling.decide(command, entry, standing));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectRecord command, Standing standing, @Nullable Told told) {
        apply(Correcting.decide(command, entry, standing, told));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AnnotateRecord command, Standing standing, @Nullable Told told) {
        apply(Annotating.decide(command, entry, standing, told));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RotateKey command, Standing standing) {
        apply(RotatingKeys.decide(command, entry, standing));
    }

    @EventSourcingHandler
    void on(RecordEvent event) {
        id = event.entry();
        entry = RecordEntry.EVOLUTION.apply(entry, event);
    }

    private static void apply(List<RecordEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
