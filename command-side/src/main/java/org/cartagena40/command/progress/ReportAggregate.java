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
import org.cartagena40.events.progress.ReportEvent;
import org.cartagena40.events.progress.ReportId;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and what one body reports on one matter; it decides nothing itself. */
@AggregateRoot(type = "report")
public final class ReportAggregate {

    @AggregateIdentifier
    private @Nullable ReportId id;

    private Report report = Report.NONE;

    ReportAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordProgress command, Standing standing, Past past) {
        apply(Reporting.decide(command, report, standing, past));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordGoodPractice command, Standing standing, Past past) {
        apply(Reporting.decide(command, report, standing, past));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordChallenge command, Standing standing, Past past) {
        apply(Reporting.decide(command, report, standing, past));
    }

    /** An id of a request may name something else on record; then there is nothing here to decide about. */
    @EventSourcingHandler
    void on(ActaEvent event, @SourceId String aggregate) {
        if (event instanceof ReportEvent own) {
            id = own.report();
            report = Report.EVOLUTION.apply(report, own);
        } else {
            id = new ReportId(aggregate);
            report = Report.SOMETHING_ELSE;
        }
    }

    private static void apply(List<ReportEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
