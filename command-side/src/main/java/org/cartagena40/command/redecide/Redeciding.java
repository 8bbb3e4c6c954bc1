package org.cartagena40.command.redecide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.Standing;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.decisions.NumberDecisions;
import org.cartagena40.command.decisions.RedecidingNumbers;
import org.cartagena40.command.gateway.Admission;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.silence.RedecidingSilence;
import org.cartagena40.command.silence.SilenceProcedure;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Walks the log from its first event and puts every act of every silence procedure, and every number, to authority and
 * deciders again, before the state in which its request found them. Everything else only makes that state.
 */
public final class Redeciding {

    private static final int TOLD = 1_000;

    private final EventLog log;
    private final Admission admission;
    private final ProceduresThen procedures;
    private final List<Discrepancy> found = new ArrayList<>();
    private final List<RecordedEvent> request = new ArrayList<>();
    private Mechanism mechanism = Mechanism.NONE;
    private DecisionRegister register = DecisionRegister.NONE;
    private long opened;
    private long acts;
    private long imported;
    private long unequal;
    private long events;

    public Redeciding(EventLog log, Admission admission) {
        this.log = log;
        this.admission = admission;
        this.procedures = new ProceduresThen(log);
    }

    /**
     * Walks the log; each walk needs an audit of its own.
     *
     * @param progress is told each position that is behind it
     */
    public RedecisionReport carryOut(long upTo, LongConsumer progress) {
        log.readAll(EventLog.BEFORE_FIRST, upTo, recorded -> {
            if (!request.isEmpty() && !Request.together(request.get(0), recorded)) {
                endOfRequest();
            }
            request.add(recorded);
            events++;
            progress.accept(recorded.position());
        });
        endOfRequest();
        return new RedecisionReport(upTo, events, opened, acts, imported, unequal, found);
    }

    private void endOfRequest() {
        if (request.isEmpty()) {
            return;
        }
        Request asked = new Request(request);
        request.clear();
        if (asked.isOf(SilenceEvent.class)) {
            silence(asked);
        } else if (asked.isOf(DecisionEvent.class)) {
            numbers(asked);
        } else if (asked.first().aggregateId().equals(Mechanism.ID.value())) {
            mechanism = Mechanism.EVOLUTION.replay(mechanism, asked.events());
        }
    }

    private void silence(Request asked) {
        String procedure = asked.first().aggregateId();
        List<SilenceEvent> recorded = asked.events(SilenceEvent.class);
        if (recorded.get(0) instanceof ProcedureOpened && asked.first().sequenceNumber() == 0) {
            procedures.opened(procedure);
            opened++;
        }
        SilenceProcedure past = procedures.before(asked.position(), procedure);
        if (asked.imported()) {
            imported++;
        } else {
            acts++;
            redecide(asked, past);
        }
        procedures.after(procedure, past, recorded);
    }

    private void redecide(Request asked, SilenceProcedure past) {
        RedecidingSilence deciders = new RedecidingSilence(other -> procedures.before(asked.position(), other.value()));
        Standing standing = new Standing(mechanism, register);
        ActaCommand command = deciders.asked(asked.events(SilenceEvent.class), asked.recordedAt());
        compare(asked, command, () -> deciders.decide(admitted(command, standing), past, standing));
    }

    private ActaCommand admitted(ActaCommand command, Standing standing) {
        return command.actsAs(Capacity.RECORD) ? command : admission.admit(command, standing);
    }

    /** Decisions of meetings rest on meetings and are not decided again; they take their place in the register. */
    private void numbers(Request asked) {
        if (asked.isOf(DecisionNumbered.class)) {
            acts++;
            List<DecisionNumbered> recorded = asked.events(DecisionNumbered.class);
            NumberDecisions command = RedecidingNumbers.asked(recorded, asked.recordedAt());
            compare(asked, command, () -> RedecidingNumbers.decide(command, register));
            recorded.forEach(event -> adopted(asked, event));
        }
        register = DecisionRegister.EVOLUTION.replay(register, asked.events(DecisionEvent.class));
    }

    /** A number is given to what silence adopted, with effect at its deadline (rules 14 and 16). */
    private void adopted(Request asked, DecisionNumbered event) {
        SilenceProcedure procedure =
                procedures.before(asked.position(), event.procedure().value());
        Optional<String> wrong = NotAdopted.why(procedure, event);
        wrong.ifPresent(why -> tell(new Discrepancy(
                event.procedure().value(),
                asked.position(),
                asked.recordedAt(),
                "NumberDecisions",
                Differences.names(List.of(event)),
                List.of(),
                null,
                List.of(why))));
    }

    /** What the rules give, or their refusal. */
    private interface Redecided {
        List<? extends ActaEvent> events();
    }

    private void compare(Request asked, ActaCommand command, Redecided rules) {
        try {
            List<? extends ActaEvent> given = rules.events();
            if (!given.equals(asked.events())) {
                tell(discrepancy(asked, command, given, null));
            }
        } catch (Refused refusal) {
            tell(discrepancy(asked, command, List.of(), refusal.rule().name()));
        }
    }

    private static Discrepancy discrepancy(
            Request asked, ActaCommand command, List<? extends ActaEvent> given, @Nullable String refusedBy) {
        return new Discrepancy(
                about(asked),
                asked.position(),
                asked.recordedAt(),
                command.getClass().getSimpleName(),
                Differences.names(asked.events()),
                Differences.names(given),
                refusedBy,
                Differences.between(asked.events(), given));
    }

    private static String about(Request asked) {
        return asked.first().event() instanceof DecisionNumbered numbered
                ? numbered.procedure().value()
                : asked.first().aggregateId();
    }

    private void tell(Discrepancy discrepancy) {
        unequal++;
        if (found.size() < TOLD) {
            found.add(discrepancy);
        }
    }
}
