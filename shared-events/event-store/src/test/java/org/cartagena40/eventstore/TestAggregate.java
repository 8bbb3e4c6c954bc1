package org.cartagena40.eventstore;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.TextWithdrawn;

/** The least that can be opened and withdrawn. */
class TestAggregate {

    record Open(@TargetAggregateIdentifier ProcedureId procedure) {}

    record Withdraw(@TargetAggregateIdentifier ProcedureId procedure) {}

    @AggregateIdentifier
    private ProcedureId procedure;

    private boolean withdrawn;

    TestAggregate() {}

    @CommandHandler
    TestAggregate(Open command) {
        apply(new SilenceLapsed(
                command.procedure(), List.of(), false, EffectiveTime.at(EventSamples.OPENED), EventSamples.PRESIDENCY));
    }

    @CommandHandler
    void handle(Withdraw command) {
        if (withdrawn) {
            throw new IllegalStateException("withdrawn already");
        }
        apply(new TextWithdrawn(
                command.procedure(), "reason", EffectiveTime.at(EventSamples.OPENED), EventSamples.PRESIDENCY));
    }

    @EventSourcingHandler
    void on(SilenceLapsed event) {
        procedure = event.procedure();
    }

    @EventSourcingHandler
    void on(TextWithdrawn event) {
        withdrawn = true;
    }
}
