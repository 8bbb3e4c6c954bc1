package org.cartagena40.benchmarks.append;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.benchmarks.running.Members;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.StatementType;
import org.cartagena40.events.silence.Subject;

/**
 * A made-up past without end: one procedure after the other, twenty events each, open for two hours. Most are broken; one
 * in twenty-five is adopted and numbered. At any moment about a dozen are open.
 */
final class Decade {

    static final Instant BEGINS = Instant.parse("2025-11-01T12:00:00Z");

    private static final Duration STEP = Duration.ofMinutes(10);
    private static final Duration OPEN_FOR = Duration.ofHours(2);
    private static final int OBJECTIONS = 6;
    private static final int EVENTS = 20;
    private static final int ADOPTED_ONE_IN = 25;
    private static final LanguageText STATEMENT = LanguageText.of("en", "We read paragraph 4 as it stands.");
    private static final Act RECORD = Act.ofTheRecord();

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private long procedures;
    private long inRegister;

    /** @param inRegister how many events the register of decisions has already */
    Decade(long inRegister) {
        this.inRegister = inRegister;
    }

    /** The next procedure, told when it ended; its number may follow. */
    List<Entry> next() {
        procedures++;
        ProcedureId procedure = new ProcedureId(Ids.fresh().toString());
        Instant opened = BEGINS.plus(STEP.multipliedBy(procedures));
        Instant deadline = opened.plus(OPEN_FOR);
        boolean adopted = procedures % ADOPTED_ONE_IN == 0;
        List<SilenceEvent> past = new ArrayList<>();
        past.add(opened(procedure, opened, deadline));
        objections(past, procedure, opened, adopted);
        statements(past, procedure, opened);
        past.add(
                adopted
                        ? new SilenceLapsed(procedure, List.of(), false, EffectiveTime.at(deadline), RECORD)
                        : new SilenceBroken(procedure, 1, EffectiveTime.at(deadline), RECORD));
        List<Entry> entries = entries(procedure, past, deadline);
        if (adopted) {
            entries.add(numbered(procedure, deadline));
        }
        return entries;
    }

    private static List<Entry> entries(ProcedureId procedure, List<SilenceEvent> past, Instant at) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            entries.add(new Entry(Entry.PROCEDURE, procedure.value(), i, past.get(i), at));
        }
        return entries;
    }

    private static void objections(
            List<SilenceEvent> past, ProcedureId procedure, Instant opened, boolean allWithdrawn) {
        for (int i = 0; i < OBJECTIONS; i++) {
            MemberState state = Members.ENTITLED.get(i);
            Instant at = opened.plus(Duration.ofMinutes(10L + i));
            Act act = Members.accredited(state);
            past.add(new ObjectionRaised(
                    procedure, state, "grounds", List.of("4"), null, at, EffectiveTime.at(at), act));
            if (allWithdrawn || i > 0) {
                past.add(new ObjectionWithdrawn(procedure, state, true, at, EffectiveTime.at(at), act));
            }
        }
    }

    private static void statements(List<SilenceEvent> past, ProcedureId procedure, Instant opened) {
        for (int i = 0; past.size() < EVENTS - 1; i++) {
            MemberState state = Members.ENTITLED.get(i);
            Instant at = opened.plus(Duration.ofMinutes(30L + i));
            past.add(new StatementMade(
                    procedure,
                    state,
                    StatementType.EXPLANATION_OF_POSITION,
                    List.of(),
                    STATEMENT,
                    at,
                    EffectiveTime.at(at),
                    Members.accredited(state)));
        }
    }

    private Entry numbered(ProcedureId procedure, Instant deadline) {
        int year = Zones.dayOf(deadline).getYear();
        DecisionNumber number = DecisionNumber.of(year, numbers.merge(year, 1, Integer::sum));
        DecisionNumbered event = new DecisionNumbered(
                DecisionRegister.ID,
                new DecisionId(number.value()),
                number,
                procedure,
                EffectiveTime.at(deadline),
                RECORD);
        return new Entry(Entry.REGISTER, DecisionRegister.ID.value(), inRegister++, event, deadline);
    }

    private static ProcedureOpened opened(ProcedureId procedure, Instant at, Instant deadline) {
        return new ProcedureOpened(
                procedure,
                "SP-" + procedure.value().substring(0, 8),
                Round.FIRST,
                Subject.OTHER,
                "Rules of the meeting",
                List.of(LanguageText.of("en", "The members adopt the rules of their meeting.")),
                "en",
                new LegalBasis(null, Members.DECISION),
                new Deadline(LocalDateTime.ofInstant(deadline, ZoneOffset.UTC), ZoneOffset.UTC, deadline),
                "benchmark",
                States.all(),
                Members.ENTITLED,
                ProceduralRules.SOFTWARE_DEFAULT,
                ProceduralRules.SOFTWARE_DEFAULT.disclosure(),
                ObjectionPolicy.REVOCABLE,
                EffectiveTime.at(at),
                Members.PRESIDENCY);
    }
}
