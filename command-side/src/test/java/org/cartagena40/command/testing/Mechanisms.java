package org.cartagena40.command.testing;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.mechanism.Mechanism;
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

/** Stories about offices, members and accreditations: all of them are the Mechanism's. */
public final class Mechanisms {

    /** The moment at which these tests act, unless they say otherwise. */
    public static final Instant NOW = Instant.parse("2026-11-22T15:00:00.123456Z");

    private static final Deciders<Mechanism, ActaEvent> DECIDERS = new Deciders<>(Mechanism.NONE, Mechanism.EVOLUTION)
            .on(AdmitMember.class, (command, past, standing) -> Admitting.decide(command, past))
            .on(WithdrawMember.class, (command, past, standing) -> Admitting.decide(command, past))
            .on(AccreditDelegate.class, (command, past, standing) -> Accrediting.decide(command, past))
            .on(AccreditOfficer.class, (command, past, standing) -> Accrediting.decide(command, past))
            .on(AppointDeputy.class, (command, past, standing) -> Deputising.decide(command, past))
            .on(DisputeSeat.class, (command, past, standing) -> Disputing.decide(command, past))
            .on(DecideSeatDispute.class, (command, past, standing) -> Disputing.decide(command, past))
            .on(EndAccreditation.class, (command, past, standing) -> Accrediting.decide(command, past))
            .on(AssignPresidency.class, (command, past, standing) -> Assigning.decide(command, past))
            .on(DesignateTechnicalSecretariat.class, (command, past, standing) -> Assigning.decide(command, past))
            .on(InviteVicePresident.class, (command, past, standing) -> Inviting.decide(command, past))
            .on(AcceptInvitation.class, (command, past, standing) -> Inviting.decide(command, past))
            .on(DeclineInvitation.class, (command, past, standing) -> Inviting.decide(command, past))
            .on(EndInvitation.class, (command, past, standing) -> Inviting.decide(command, past))
            .on(ApplySilence.class, (command, past, standing) -> Designating.decide(command, past))
            .on(StartTerm.class, (command, past, standing) -> Serving.decide(command, past))
            .on(DateTerm.class, (command, past, standing) -> Serving.decide(command, past))
            .on(EndTerm.class, (command, past, standing) -> Serving.decide(command, past))
            .on(ExpireTerm.class, (command, past, standing) -> Serving.decide(command, past))
            .on(StartDesignatedTerm.class, (command, past, standing) -> Serving.decide(command, past))
            .on(RequestTask.class, Entrusting::decide)
            .on(TakeUpTask.class, (command, past, standing) -> Entrusting.decide(command, past))
            .on(AcceptTask.class, (command, past, standing) -> Fulfilling.decide(command, past))
            .on(DeclineTask.class, (command, past, standing) -> Fulfilling.decide(command, past))
            .on(CompleteTask.class, (command, past, standing) -> Fulfilling.decide(command, past));

    private Mechanisms() {}

    /** The usual Mechanism, and what happened to it since; the register beside it holds the one usual decision. */
    public static Story<Mechanism, ActaEvent> given(ActaEvent... since) {
        return DECIDERS.given(Standings.past(since)).standing(Standings.standing());
    }

    /** This past and nothing else. */
    public static Story<Mechanism, ActaEvent> givenOnly(List<ActaEvent> past) {
        return DECIDERS.given(past);
    }
}
