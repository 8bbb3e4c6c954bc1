package org.cartagena40.command.progress;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.progress.IndicatorEvent;
import org.cartagena40.events.progress.IndicatorId;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and an indicator; it decides nothing itself. */
@AggregateRoot(type = "indicator")
public final class IndicatorAggregate {

    @AggregateIdentifier
    private @Nullable IndicatorId id;

    private Indicator indicator = Indicator.NONE;

    IndicatorAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineIndicator command, Standing standing, Past past) {
        apply(Measuring.decide(command, indicator, standing, past));
    }

    @CommandHandler
    void handle(ReviseIndicator command, Standing standing, Past past) {
        apply(Measuring.decide(command, indicator, standing, past));
    }

    @CommandHandler
    void handle(RecordIndicatorValue command, Standing standing, Past past) {
        apply(Measuring.decide(command, indicator, standing, past));
    }

    /** An id of a request may name something else on record; then there is nothing here to decide about. */
    @EventSourcingHandler
    void on(ActaEvent event, @SourceId String aggregate) {
        if (event instanceof IndicatorEvent own) {
            id = own.indicator();
            indicator = Indicator.EVOLUTION.apply(indicator, own);
        } else {
            id = new IndicatorId(aggregate);
            indicator = Indicator.SOMETHING_ELSE;
        }
    }

    private static void apply(List<IndicatorEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
