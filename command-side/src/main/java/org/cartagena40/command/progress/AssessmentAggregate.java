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
import org.cartagena40.events.progress.AssessmentEvent;
import org.cartagena40.events.progress.AssessmentId;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and what a meeting makes of a chapter; it decides nothing itself. */
@AggregateRoot(type = "assessment")
public final class AssessmentAggregate {

    @AggregateIdentifier
    private @Nullable AssessmentId id;

    private Assessment recorded = Assessment.NONE;

    AssessmentAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordAssessment command, Standing standing, Past past) {
        apply(recorded.decide(command, standing, past));
    }

    /** An id of a request may name something else on record; then there is nothing here to decide about. */
    @EventSourcingHandler
    void on(ActaEvent event, @SourceId String aggregate) {
        if (event instanceof AssessmentEvent own) {
            id = own.assessment();
            recorded = Assessment.EVOLUTION.apply(recorded, own);
        } else {
            id = new AssessmentId(aggregate);
            recorded = Assessment.SOMETHING_ELSE;
        }
    }

    private static void apply(List<AssessmentEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
