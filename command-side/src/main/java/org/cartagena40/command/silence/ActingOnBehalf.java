package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.ANOTHER_PERSON_CONFIRMS;
import static org.cartagena40.command.silence.SilenceRule.ENTERED_THROUGH_AN_OFFICE;
import static org.cartagena40.command.silence.SilenceRule.ENTRY_AWAITS_ITS_SECOND_PERSON;
import static org.cartagena40.command.silence.SilenceRule.EVIDENCE_IS_GIVEN;
import static org.cartagena40.command.silence.SilenceRule.MESSAGE_CAME_WHILE_OPEN;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.OBJECTS_ONCE;
import static org.cartagena40.command.silence.SilenceRule.ONE_ENTRY_AWAITS;
import static org.cartagena40.command.silence.SilenceRule.REJECTION_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Origin;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.SilenceEvent;
import org.jspecify.annotations.Nullable;

/**
 * Decides about objections that came by e-mail or note verbale: one person enters what the evidence shows, another
 * confirms it, and only then does it count, from the moment at which the State's message was received (rule 20).
 */
final class ActingOnBehalf {

    private ActingOnBehalf() {}

    /** It holds the conclusion if it came in time; entered after the conclusion it puts the outcome under review. */
    static List<SilenceEvent> decide(EnterObjectionOnBehalf command, SilenceProcedure procedure, Standing standing) {
        ENTERED_THROUGH_AN_OFFICE.check(officeOf(command, standing));
        Entitled.checkEntitled(command.by(), procedure);
        EVIDENCE_IS_GIVEN.check(!command.evidence().reference().isBlank());
        MESSAGE_CAME_WHILE_OPEN.check(cameWhileOpen(command, procedure));
        NOT_WITHDRAWN.check(!procedure.withdrawnWhen(command.messageReceivedAt()));
        OBJECTS_ONCE.check(!procedure.objections().standsOf(command.by()));
        ONE_ENTRY_AWAITS.check(!procedure.entries().awaitsOf(command.by()));
        ObjectionEnteredOnBehalf entered = entered(command, procedure);
        return isDoubtful(command.messageReceivedAt(), procedure)
                ? List.of(entered, ReceivedObjection.doubt(command.procedure(), entered.effective()))
                : List.of(entered);
    }

    /** It counts from the moment the State's message was received, as if the State had sent it here. */
    static List<SilenceEvent> decide(ConfirmEntry command, SilenceProcedure procedure, Standing standing) {
        ObjectionEnteredOnBehalf entry = awaiting(command.entry(), command, procedure);
        Act act = secondPerson(command, entry, standing);
        List<SilenceEvent> events = new ArrayList<>();
        events.add(new ObjectionOnBehalfConfirmed(
                entry.procedure(), entry.entry(), entry.by(), EffectiveTime.at(command.receivedAt()), act));
        events.addAll(objection(entry, procedure));
        return events;
    }

    static List<SilenceEvent> decide(RejectEntry command, SilenceProcedure procedure, Standing standing) {
        ObjectionEnteredOnBehalf entry = awaiting(command.entry(), command, procedure);
        Act act = secondPerson(command, entry, standing);
        REJECTION_HAS_A_REASON.check(!command.reason().isBlank());
        return List.of(new ObjectionOnBehalfRejected(
                entry.procedure(),
                entry.entry(),
                entry.by(),
                command.reason(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }

    /**
     * The State may have objected here meanwhile, or withdrawn its objection after it sent the message: then confirming
     * adds nothing. An outcome that is under review already is not flagged again.
     */
    private static List<SilenceEvent> objection(ObjectionEnteredOnBehalf entry, SilenceProcedure procedure) {
        Objections objections = procedure.objections();
        if (objections.standsOf(entry.by()) || objections.withdrawnSince(entry.receivedAt(), entry.by())) {
            return List.of();
        }
        ReceivedObjection received = ReceivedObjection.of(entry);
        boolean flagged = procedure.underReview() && procedure.concluded() && procedure.inTime(entry.receivedAt());
        return flagged ? List.of(received.kept()) : received.effect(procedure);
    }

    private static ObjectionEnteredOnBehalf entered(EnterObjectionOnBehalf command, SilenceProcedure procedure) {
        return new ObjectionEnteredOnBehalf(
                command.procedure(),
                command.entry(),
                command.by(),
                command.grounds(),
                command.paragraphs(),
                command.proposedAmendment(),
                command.evidence(),
                command.messageReceivedAt(),
                holdsUntil(command.messageReceivedAt(), procedure),
                EffectiveTime.at(command.receivedAt()),
                new Act(
                        command.actor(),
                        command.by().institution(),
                        Origin.LIVE,
                        List.of(command.evidence().source())));
    }

    /** Received in time and told to this record after the text was adopted. */
    static boolean isDoubtful(Instant receivedAt, SilenceProcedure procedure) {
        return procedure.is(Outcome.ADOPTED) && procedure.inTime(receivedAt);
    }

    /** The conclusion is held no longer than the confirmation time after the deadline, however many are entered. */
    static @Nullable Instant holdsUntil(Instant receivedAt, SilenceProcedure procedure) {
        boolean counts = procedure.inTime(receivedAt) && !procedure.concluded();
        return counts
                ? procedure
                        .currentDeadline()
                        .instant()
                        .plus(procedure.frozen().rules().confirmation())
                : null;
    }

    private static ObjectionEnteredOnBehalf awaiting(EntryId id, ActaCommand command, SilenceProcedure procedure) {
        Optional<ObjectionEnteredOnBehalf> entry = procedure.entries().awaiting(id);
        boolean expired = procedure.is(Outcome.NONE_YET)
                && entry.filter(e -> e.holdsUntil() != null && !Entries.holds(e, command.receivedAt()))
                        .isPresent();
        ENTRY_AWAITS_ITS_SECOND_PERSON.check(entry.isPresent() && !expired);
        return entry.orElseThrow();
    }

    private static Act secondPerson(ActaCommand command, ObjectionEnteredOnBehalf entry, Standing standing) {
        MemberState state = entry.by();
        boolean theState = command.actsAs(Capacity.MEMBER_STATE)
                && command.actor().institution().equals(state.institution());
        SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE.check(theState || officeOf(command, standing));
        ANOTHER_PERSON_CONFIRMS.check(command.actor().person() != null
                && !command.actor().person().equals(entry.act().actor().person()));
        return theState ? standing.mechanism().accredited(command) : command.act();
    }

    private static boolean officeOf(ActaCommand command, Standing standing) {
        boolean office =
                standing.mechanism().presidedBy(command) || standing.mechanism().servedBy(command);
        return office && command.actor().person() != null;
    }

    private static boolean cameWhileOpen(EnterObjectionOnBehalf command, SilenceProcedure procedure) {
        Instant opened = procedure.frozen().effective().possibleFrom().orElseThrow();
        return !command.messageReceivedAt().isBefore(opened)
                && !command.messageReceivedAt().isAfter(command.receivedAt());
    }
}
