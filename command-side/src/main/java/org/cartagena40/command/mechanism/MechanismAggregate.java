package org.cartagena40.command.mechanism;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.command.membership.AccreditDelegate;
import org.cartagena40.command.membership.AccreditOfficer;
import org.cartagena40.command.membership.Accrediting;
import org.cartagena40.command.membership.AdmitMember;
import org.cartagena40.command.membership.Admitting;
import org.cartagena40.command.membership.AppointDeputy;
import org.cartagena40.command.membership.DecideSeatDispute;
import org.cartagena40.command.membership.Deputising;
import org.cartagena40.command.membership.DisputeSeat;
import org.cartagena40.command.membership.Disputing;
import org.cartagena40.command.membership.EndAccreditation;
import org.cartagena40.command.membership.WithdrawMember;
import org.cartagena40.command.offices.AcceptInvitation;
import org.cartagena40.command.offices.AcceptTask;
import org.cartagena40.command.offices.ApplySilence;
import org.cartagena40.command.offices.AssignPresidency;
import org.cartagena40.command.offices.Assigning;
import org.cartagena40.command.offices.CompleteTask;
import org.cartagena40.command.offices.DateTerm;
import org.cartagena40.command.offices.DeclineInvitation;
import org.cartagena40.command.offices.DeclineTask;
import org.cartagena40.command.offices.DesignateTechnicalSecretariat;
import org.cartagena40.command.offices.Designating;
import org.cartagena40.command.offices.EndInvitation;
import org.cartagena40.command.offices.EndTerm;
import org.cartagena40.command.offices.Entrusting;
import org.cartagena40.command.offices.ExpireTerm;
import org.cartagena40.command.offices.Fulfilling;
import org.cartagena40.command.offices.InviteVicePresident;
import org.cartagena40.command.offices.Inviting;
import org.cartagena40.command.offices.RequestTask;
import org.cartagena40.command.offices.Serving;
import org.cartagena40.command.offices.StartDesignatedTerm;
import org.cartagena40.command.offices.StartTerm;
import org.cartagena40.command.offices.TakeUpTask;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and the deciders of the Mechanism; it decides nothing itself. */
@AggregateRoot(type = "mechanism")
public final class MechanismAggregate {

    @AggregateIdentifier
    private @Nullable MechanismId id;

    private Mechanism mechanism = Mechanism.NONE;

    MechanismAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishMechanism command) {
        apply(Establishing.decide(command, mechanism));
    }

    @CommandHandler
    void handle(SetProceduralRules command, Standing standing) {
        apply(Establishing.decide(command, standing));
    }

    @CommandHandler
    void handle(RecordObjective command) {
        apply(Aiming.decide(command, mechanism));
    }

    @CommandHandler
    void handle(RecordPrinciple command) {
        apply(Aiming.decide(command, mechanism));
    }

    @CommandHandler
    void handle(AdoptTermsOfReference command, Standing standing, Past past) {
        apply(Adopting.decide(command, mechanism, standing, past));
    }

    @CommandHandler
    void handle(AdmitMember command) {
        apply(Admitting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(WithdrawMember command) {
        apply(Admitting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(AccreditDelegate command) {
        apply(Accrediting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(EndAccreditation command) {
        apply(Accrediting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(AccreditOfficer command) {
        apply(Accrediting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(AppointDeputy command) {
        apply(Deputising.decide(command, mechanism));
    }

    @CommandHandler
    void handle(DisputeSeat command) {
        apply(Disputing.decide(command, mechanism));
    }

    @CommandHandler
    void handle(DecideSeatDispute command) {
        apply(Disputing.decide(command, mechanism));
    }

    @CommandHandler
    void handle(AssignPresidency command) {
        apply(Assigning.decide(command, mechanism));
    }

    @CommandHandler
    void handle(DesignateTechnicalSecretariat command) {
        apply(Assigning.decide(command, mechanism));
    }

    @CommandHandler
    void handle(InviteVicePresident command) {
        apply(Inviting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(AcceptInvitation command) {
        apply(Inviting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(DeclineInvitation command) {
        apply(Inviting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(EndInvitation command) {
        apply(Inviting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(ApplySilence command) {
        apply(Designating.decide(command, mechanism));
    }

    @CommandHandler
    void handle(StartTerm command) {
        apply(Serving.decide(command, mechanism));
    }

    @CommandHandler
    void handle(DateTerm command) {
        apply(Serving.decide(command, mechanism));
    }

    @CommandHandler
    void handle(EndTerm command) {
        apply(Serving.decide(command, mechanism));
    }

    @CommandHandler
    void handle(StartDesignatedTerm command) {
        apply(Serving.decide(command, mechanism));
    }

    @CommandHandler
    void handle(ExpireTerm command) {
        apply(Serving.decide(command, mechanism));
    }

    @CommandHandler
    void handle(RequestTask command, Standing standing) {
        apply(Entrusting.decide(command, mechanism, standing));
    }

    @CommandHandler
    void handle(TakeUpTask command) {
        apply(Entrusting.decide(command, mechanism));
    }

    @CommandHandler
    void handle(AcceptTask command) {
        apply(Fulfilling.decide(command, mechanism));
    }

    @CommandHandler
    void handle(DeclineTask command) {
        apply(Fulfilling.decide(command, mechanism));
    }

    @CommandHandler
    void handle(CompleteTask command) {
        apply(Fulfilling.decide(command, mechanism));
    }

    @EventSourcingHandler
    void on(ActaEvent event) {
        id = Mechanism.ID;
        mechanism = Mechanism.EVOLUTION.apply(mechanism, event);
    }

    private static void apply(List<ActaEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
