package org.cartagena40.command.watch;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.DeputyAppointed;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.OfficerAccredited;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SubjectKind;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;

/**
 * Which silence procedures rest on an entry of the record: on a membership, because it made their lists; on an
 * invitation, a decision or a rule set, because they cite it; on the dates of a term, because they renew it; on an
 * accreditation, because a State spoke through it.
 */
record RestingOn(EventLog log) {

    List<ProcedureId> procedures(RecordedEvent entry) {
        ActaEvent event = entry.event();
        if (event instanceof DecisionNumbered numbered) {
            return List.of(numbered.procedure());
        }
        if (event instanceof DelegateAccredited accredited) {
            return spokenFor(accredited.accreditation());
        }
        if (event instanceof AccreditationEnded ended) {
            return spokenFor(ended.accreditation());
        }
        if (event instanceof OfficerAccredited officer) {
            return spokenFor(officer.accreditation());
        }
        if (event instanceof DeputyAppointed deputy) {
            return spokenFor(deputy.accreditation());
        }
        Predicate<ProcedureOpened> rests = rests(event);
        return log.readType(ProcedureOpened.class).stream()
                .filter(opening -> opening.position() > entry.position())
                .map(opening -> (ProcedureOpened) opening.event())
                .filter(rests)
                .map(ProcedureOpened::procedure)
                .toList();
    }

    private static Predicate<ProcedureOpened> rests(ActaEvent event) {
        if (event instanceof MemberAdmitted admitted) {
            return opening -> opening.addressees().contains(admitted.member());
        }
        if (event instanceof MemberWithdrawn withdrawn) {
            return opening -> !opening.addressees().contains(withdrawn.member());
        }
        if (event instanceof VicePresidentInvited invited) {
            return about(invited.invitation());
        }
        if (event instanceof InvitationAccepted accepted) {
            return about(accepted.invitation());
        }
        if (event instanceof DecisionRecorded decision) {
            return opening -> decision.decision().equals(opening.legalBasis().decision());
        }
        if (event instanceof ProceduralRulesSet set) {
            return opening -> opening.rules().version() == set.rules().version();
        }
        return office(event);
    }

    /** A renewal starts when the term that it renews ends; the Presidency opened every procedure. */
    private static Predicate<ProcedureOpened> office(ActaEvent event) {
        if (event instanceof VicePresidencyTermStarted started) {
            return renewing(started.state());
        }
        if (event instanceof VicePresidencyTermDated dated) {
            return renewing(dated.state());
        }
        boolean madeTheOpener = event instanceof PresidencyAssigned;
        return opening -> madeTheOpener;
    }

    private static Predicate<ProcedureOpened> renewing(MemberState state) {
        return opening -> opening.subject().kind() == SubjectKind.VICE_PRESIDENCY_RENEWAL
                && state.equals(opening.subject().invited());
    }

    private static Predicate<ProcedureOpened> about(InvitationId invitation) {
        return opening -> invitation.equals(opening.subject().invitation());
    }

    /** It opened, objected or withdrew its objection, entered one on behalf, or was the second person of such an entry. */
    private List<ProcedureId> spokenFor(AccreditationId accreditation) {
        return Stream.of(
                        ProcedureOpened.class,
                        ObjectionRaised.class,
                        ObjectionWithdrawn.class,
                        ObjectionEnteredOnBehalf.class,
                        ObjectionOnBehalfConfirmed.class,
                        ObjectionOnBehalfRejected.class)
                .flatMap(type -> log.readType(type).stream())
                .map(recorded -> (SilenceEvent) recorded.event())
                .filter(act -> accreditation.equals(act.act().actor().accreditation()))
                .map(SilenceEvent::procedure)
                .distinct()
                .toList();
    }
}
