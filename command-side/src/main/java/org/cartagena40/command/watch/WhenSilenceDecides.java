package org.cartagena40.command.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartagena40.command.Refused;
import org.cartagena40.command.decisions.AdoptedText;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.decisions.NumberDecisions;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.offices.ApplySilence;
import org.cartagena40.command.offices.SilenceOutcome;
import org.cartagena40.events.Act;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.Subject;
import org.cartagena40.events.silence.TextWithdrawn;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;

/**
 * Tells the others what silence decided: the register, which numbers what was adopted, and the Mechanism, whose invitation
 * waits for it. Effects of an outcome under review follow its confirmation (rules 15, 16 and 22).
 */
final class WhenSilenceDecides {

    private static final String NAME = "when silence decides";

    private static final Map<Class<?>, SilenceOutcome> OUTCOMES = Map.of(
            OutcomeConfirmed.class, SilenceOutcome.ADOPTED,
            SilenceBroken.class, SilenceOutcome.BROKEN,
            TextWithdrawn.class, SilenceOutcome.WITHDRAWN,
            NewDecisionCalledFor.class, SilenceOutcome.NEW_DECISION_CALLED_FOR);

    /** These follow a review, which also a broken silence may have had: then they bring nothing to the invitation. */
    private static final Set<SilenceOutcome> OF_AN_ADOPTION =
            Set.of(SilenceOutcome.ADOPTED, SilenceOutcome.NEW_DECISION_CALLED_FOR);

    private final EventLog log;
    private final RecordActs acts;
    private final DeadLetters deadLetters;

    WhenSilenceDecides(EventLog log, RecordActs acts, DeadLetters deadLetters) {
        this.log = log;
        this.acts = acts;
        this.deadLetters = deadLetters;
    }

    /** One batch of events, in order; the numbers are asked for together. */
    void on(List<RecordedEvent> batch) {
        List<RecordedEvent> adopted = new ArrayList<>();
        Map<String, List<RecordedEvent>> pasts = pastsOfWhatWasDecided(batch);
        for (RecordedEvent recorded : batch) {
            if (recorded.event().act().imported()) {
                continue;
            }
            if (recorded.event() instanceof SilenceLapsed) {
                adopted.add(recorded);
            }
            outcome(recorded).ifPresent(outcome -> tryToTell(recorded, outcome, pasts));
        }
        if (!adopted.isEmpty()) {
            number(adopted);
        }
    }

    /** By procedure, in one reading: silences lapse by the thousand. */
    private Map<String, List<RecordedEvent>> pastsOfWhatWasDecided(List<RecordedEvent> batch) {
        Map<String, Long> procedures = batch.stream()
                .filter(recorded -> outcome(recorded).isPresent())
                .map(RecordedEvent::aggregateId)
                .distinct()
                .collect(Collectors.toMap(procedure -> procedure, procedure -> 0L));
        return procedures.isEmpty()
                ? Map.of()
                : log.readAggregates(procedures).stream().collect(Collectors.groupingBy(RecordedEvent::aggregateId));
    }

    private static Optional<SilenceOutcome> outcome(RecordedEvent recorded) {
        if (recorded.event() instanceof SilenceLapsed lapsed) {
            return lapsed.underReview() ? Optional.empty() : Optional.of(SilenceOutcome.ADOPTED);
        }
        if (recorded.event() instanceof FollowUpRecorded followed) {
            return outcome(followed.followUp());
        }
        return Optional.ofNullable(OUTCOMES.get(recorded.event().getClass()));
    }

    private static Optional<SilenceOutcome> outcome(FollowUp followUp) {
        return switch (followUp) {
            case REISSUE -> Optional.of(SilenceOutcome.REISSUED);
            case DROP -> Optional.of(SilenceOutcome.DROPPED);
            case CONSULT, MEETING -> Optional.empty();
        };
    }

    private void tryToTell(RecordedEvent recorded, SilenceOutcome outcome, Map<String, List<RecordedEvent>> pasts) {
        try {
            tell(recorded, outcome, Objects.requireNonNull(pasts.get(recorded.aggregateId())));
        } catch (Refused refusal) {
            deadLetters.put(recorded, NAME, refusal);
        }
    }

    private void number(List<RecordedEvent> adopted) {
        List<AdoptedText> texts = adopted.stream()
                .map(recorded -> (SilenceLapsed) recorded.event())
                .map(lapsed -> new AdoptedText(lapsed.procedure(), at(lapsed)))
                .toList();
        RecordedEvent first = adopted.get(0);
        RecordedEvent last = adopted.get(adopted.size() - 1);
        acts.send(
                "number:" + first.eventId() + ":" + last.eventId(),
                new NumberDecisions(DecisionRegister.ID, texts, Act.ofTheRecord(), last.recordedAt()));
    }

    private void tell(RecordedEvent recorded, SilenceOutcome outcome, List<RecordedEvent> past) {
        ProcedureId procedure = ((SilenceEvent) recorded.event()).procedure();
        boolean adopted = past.stream().anyMatch(one -> one.event() instanceof SilenceLapsed);
        Subject subject = ((ProcedureOpened) past.get(0).event()).subject();
        if (subject.invitation() == null || adopted != OF_AN_ADOPTION.contains(outcome)) {
            return;
        }
        LocalDate start = Objects.requireNonNull(subject.termStart());
        acts.send(
                "apply:" + recorded.eventId(),
                new ApplySilence(
                        Mechanism.ID,
                        subject.invitation(),
                        procedure,
                        outcome,
                        start,
                        new TermId(Ids.named("term:" + procedure).toString()),
                        effectiveAt(outcome, past, recorded),
                        Act.ofTheRecord(),
                        recorded.recordedAt()));
    }

    /** An adoption takes effect at the deadline, however late it was confirmed; anything else when it happened. */
    private static Instant effectiveAt(SilenceOutcome outcome, List<RecordedEvent> past, RecordedEvent recorded) {
        return past.stream()
                .map(RecordedEvent::event)
                .filter(event -> outcome == SilenceOutcome.ADOPTED && event instanceof SilenceLapsed)
                .map(event -> at((SilenceLapsed) event))
                .findFirst()
                .orElseGet(() -> recorded.event().effective().possibleFrom().orElseThrow());
    }

    private static Instant at(SilenceLapsed lapsed) {
        return lapsed.effective().possibleFrom().orElseThrow();
    }
}
