package org.cartagena40.command.silence;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Standing;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceEvent;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and the deciders of the silence procedure; it decides nothing itself. */
@AggregateRoot(type = "silence-procedure")
public final class SilenceProcedureAggregate {

    @AggregateIdentifier
    private @Nullable ProcedureId id;

    private SilenceProcedure procedure = SilenceProcedure.NONE;

    SilenceProcedureAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenSilenceProcedure command, Standing standing, PastProcedures past) {
        Opening.decide(command, procedure, standing, past).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ExtendDeadline command, Standing standing) {
        Extending.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(WithdrawText command, Standing standing) {
        Extending.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RaiseObjection command, Standing standing) {
        Objecting.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(WithdrawObjection command, Standing standing) {
        Objecting.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(MakeStatement command, Standing standing) {
        Stating.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ConcludeProcedure command, Standing standing) {
        Concluding.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ConfirmOutcome command, Standing standing) {
        Reviewing.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(EnterObjectionOnBehalf command, Standing standing) {
        ActingOnBehalf.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ConfirmEntry command, Standing standing) {
        ActingOnBehalf.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RejectEntry command, Standing standing) {
        ActingOnBehalf.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RecordFollowUp command, Standing standing) {
        FollowingUp.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CloseObjectionRegister command, Standing standing) {
        FollowingUp.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AnswerObjection command, Standing standing) {
        FollowingUp.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AcknowledgeReceipt command, Standing standing) {
        Acknowledging.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CallForNewDecision command, Standing standing) {
        Reviewing.decide(command, procedure, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(FlagOutcome command) {
        Reviewing.decide(command, procedure).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(SilenceEvent event) {
        id = event.procedure();
        procedure = SilenceProcedure.EVOLUTION.apply(procedure, event);
    }
}
