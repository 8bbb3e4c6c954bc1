package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.Objection;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.Statement;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.TextWithdrawn;

/**
 * What was asked for when these events were recorded. The log keeps no requests, but an event holds whatever of its
 * request the rules look at; only when a conclusion was asked for is told by no event, and the moment of its recording
 * stands for it.
 */
final class AskedBySilence {

    /** Makes the request from the event that tells most of it. */
    private interface Request<E> {
        ActaCommand of(E event, Instant moment);
    }

    /** Of several events of one request the one that stands first here tells it. */
    private static final Map<Class<?>, Request<SilenceEvent>> BY_EVENT = new LinkedHashMap<>();

    static {
        on(ProcedureOpened.class, (e, at) -> opening(e, at));
        on(DeadlineExtended.class, (e, at) -> new ExtendDeadline(e.procedure(), e.deadline(), e.reason(), e.act(), at));
        on(TextWithdrawn.class, (e, at) -> new WithdrawText(e.procedure(), e.reason(), e.act(), at));
        on(ObjectionOnBehalfConfirmed.class, (e, at) -> new ConfirmEntry(e.procedure(), e.entry(), e.act(), at));
        on(
                ObjectionOnBehalfRejected.class,
                (e, at) -> new RejectEntry(e.procedure(), e.entry(), e.reason(), e.act(), at));
        on(ObjectionEnteredOnBehalf.class, AskedBySilence::entry);
        on(ObjectionRaised.class, AskedBySilence::objection);
        on(ObjectionArrivedLate.class, AskedBySilence::objection);
        on(ObjectionArrivedAfterConclusion.class, AskedBySilence::objection);
        on(ObjectionWithdrawn.class, (e, at) -> new WithdrawObjection(e.procedure(), e.by(), e.act(), e.receivedAt()));
        on(StatementMade.class, AskedBySilence::statement);
        on(StatementArrivedLate.class, AskedBySilence::statement);
        on(
                ReceiptAcknowledged.class,
                (e, at) -> new AcknowledgeReceipt(e.procedure(), e.notice(), e.by(), e.act(), at));
        on(FollowUpRecorded.class, (e, at) -> new RecordFollowUp(e.procedure(), e.followUp(), e.reason(), e.act(), at));
        on(
                ObjectionRegisterClosed.class,
                (e, at) -> new CloseObjectionRegister(e.procedure(), e.reason(), e.act(), at));
        on(ObjectionAnswered.class, (e, at) -> new AnswerObjection(e.procedure(), e.objector(), e.text(), e.act(), at));
        on(OutcomeConfirmed.class, (e, at) -> new ConfirmOutcome(e.procedure(), e.reason(), e.act(), at));
        on(NewDecisionCalledFor.class, (e, at) -> new CallForNewDecision(e.procedure(), e.reason(), e.act(), at));
        on(ObjectionOnBehalfExpired.class, (e, at) -> new ConcludeProcedure(e.procedure(), List.of(), e.act(), at));
        on(SilenceLapsed.class, (e, at) -> new ConcludeProcedure(e.procedure(), e.interruptions(), e.act(), at));
        on(SilenceBroken.class, (e, at) -> new ConcludeProcedure(e.procedure(), List.of(), e.act(), at));
        on(OutcomeFlagged.class, (e, at) -> new FlagOutcome(e.procedure(), e.reason(), e.act(), at));
    }

    /** Whose effective time is that of the outcome and not that of the request. */
    private static final Set<Class<?>> EFFECTIVE_AT_THE_DEADLINE = Set.of(SilenceLapsed.class, SilenceBroken.class);

    private AskedBySilence() {}

    /** The types of events from which a request can be told: all of them, which a test holds. */
    static Set<Class<?>> types() {
        return BY_EVENT.keySet();
    }

    /** @param recorded the events of one request, at least one */
    static ActaCommand forEvents(List<SilenceEvent> recorded, Instant recordedAt) {
        Map.Entry<Class<?>, Request<SilenceEvent>> telling = BY_EVENT.entrySet().stream()
                .filter(type -> recorded.stream().anyMatch(type.getKey()::isInstance))
                .findFirst()
                .orElseThrow();
        SilenceEvent event = recorded.stream()
                .filter(telling.getKey()::isInstance)
                .findFirst()
                .orElseThrow();
        ActaCommand asked = telling.getValue().of(event, moment(event, recordedAt));
        return asked instanceof ConcludeProcedure conclusion ? withInterruptions(conclusion, recorded) : asked;
    }

    private static Instant moment(SilenceEvent event, Instant recordedAt) {
        Optional<Instant> effective = event.effective().possibleFrom();
        return EFFECTIVE_AT_THE_DEADLINE.contains(event.getClass()) ? recordedAt : effective.orElse(recordedAt);
    }

    private static ConcludeProcedure withInterruptions(ConcludeProcedure asked, List<SilenceEvent> recorded) {
        return recorded.stream()
                .filter(SilenceLapsed.class::isInstance)
                .map(SilenceLapsed.class::cast)
                .findFirst()
                .map(lapsed -> new ConcludeProcedure(
                        asked.procedure(), lapsed.interruptions(), asked.act(), asked.receivedAt()))
                .orElse(asked);
    }

    private static OpenSilenceProcedure opening(ProcedureOpened event, Instant at) {
        return new OpenSilenceProcedure(
                event.procedure(),
                event.subject().invitation(),
                event.subject().termStart(),
                event.round().predecessor(),
                event.title(),
                event.texts(),
                event.authoritativeLanguage(),
                event.legalBasis().decision(),
                event.deadline(),
                event.shortDeadlineReason(),
                event.disclosure(),
                event.objectionPolicy(),
                event.act(),
                at);
    }

    private static RaiseObjection objection(Objection event, Instant at) {
        return new RaiseObjection(
                event.procedure(),
                event.by(),
                event.grounds(),
                event.paragraphs(),
                event.proposedAmendment(),
                event.act(),
                event.receivedAt());
    }

    private static MakeStatement statement(Statement event, Instant at) {
        return new MakeStatement(
                event.procedure(),
                event.by(),
                event.type(),
                event.paragraphs(),
                event.text(),
                event.act(),
                event.receivedAt());
    }

    /** The State's own act is one that was held because its seat is disputed. */
    private static ActaCommand entry(ObjectionEnteredOnBehalf event, Instant at) {
        if (event.act().actor().capacity() == Capacity.MEMBER_STATE) {
            return objection(event, at);
        }
        return new EnterObjectionOnBehalf(
                event.procedure(),
                event.entry(),
                event.by(),
                event.grounds(),
                event.paragraphs(),
                event.proposedAmendment(),
                event.evidence(),
                event.receivedAt(),
                event.act(),
                at);
    }

    private static <E extends SilenceEvent> void on(Class<E> type, Request<E> request) {
        BY_EVENT.put(type, (event, at) -> request.of(type.cast(event), at));
    }
}
