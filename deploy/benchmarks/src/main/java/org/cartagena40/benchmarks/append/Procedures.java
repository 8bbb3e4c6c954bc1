package org.cartagena40.benchmarks.append;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.benchmarks.running.Members;
import org.cartagena40.command.decisions.DecisionRegister;
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
 * Silence procedures, one after the other, twenty events each. Most are broken; one in twenty-five is adopted and
 * numbered. About a dozen are open at any moment.
 */
final class Procedures implements Strand {

    static final int A_YEAR = 200;
    static final int OPEN_AT_ONCE = 12;
    private static final int OBJECTIONS = 6;
    static final int EVENTS = 20;
    private static final int ADOPTED_ONE_IN = 25;
    private static final LanguageText STATEMENT = LanguageText.of("en", "We read paragraph 4 as it stands.");
    private static final Act RECORD = Act.ofTheRecord();

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final IdsOfThePast ids;
    private final Duration step;
    private long procedures;
    private long inRegister;

    /** @param inRegister how many events the register of decisions has already */
    Procedures(IdsOfThePast ids, double pace, long inRegister) {
        this.ids = ids;
        this.step = Decade.interval(A_YEAR * pace);
        this.inRegister = inRegister;
    }

    @Override
    public Instant nextAt() {
        return Decade.BEGINS.plus(step.multipliedBy(procedures + 1 + OPEN_AT_ONCE));
    }

    /** The next procedure, told when it ended; its number may follow. */
    @Override
    public List<Entry> next() {
        Instant deadline = nextAt();
        procedures++;
        Instant opened = deadline.minus(step.multipliedBy(OPEN_AT_ONCE));
        ProcedureId procedure = new ProcedureId(ids.at(opened).toString());
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

    private void objections(List<SilenceEvent> past, ProcedureId procedure, Instant opened, boolean allWithdrawn) {
        for (int i = 0; i < OBJECTIONS; i++) {
            MemberState state = Members.ENTITLED.get(i);
            Instant at = opened.plus(step).plusSeconds(i);
            Act act = Members.accredited(state);
            past.add(new ObjectionRaised(
                    procedure, state, "grounds", List.of("4"), null, at, EffectiveTime.at(at), act));
            if (allWithdrawn || i > 0) {
                past.add(new ObjectionWithdrawn(procedure, state, true, at, EffectiveTime.at(at), act));
            }
        }
    }

    private void statements(List<SilenceEvent> past, ProcedureId procedure, Instant opened) {
        for (int i = 0; past.size() < EVENTS - 1; i++) {
            MemberState state = Members.ENTITLED.get(i);
            Instant at = opened.plus(step.multipliedBy(3)).plusSeconds(i);
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
                "SP-" + Zones.dayOf(at).format(DateTimeFormatter.BASIC_ISO_DATE) + "-"
                        + procedure.value().substring(procedure.value().length() - 6),
                Round.FIRST,
                Subject.OTHER,
                "Rules of the meeting",
                List.of(LanguageText.of("en", "The members adopt the rules of their meeting.")),
                "en",
                new LegalBasis(null, Members.DECISION),
                new Deadline(LocalDateTime.ofInstant(deadline, ZoneOffset.UTC), ZoneOffset.UTC, deadline),
                isShort(at, deadline) ? "benchmark" : null,
                States.all(),
                Members.ENTITLED,
                ProceduralRules.SOFTWARE_DEFAULT,
                ProceduralRules.SOFTWARE_DEFAULT.disclosure(),
                ObjectionPolicy.REVOCABLE,
                EffectiveTime.at(at),
                Members.presiding());
    }

    /** Such a deadline gives its reason (silence rule 4), and no other does. */
    private static boolean isShort(Instant at, Instant deadline) {
        return Duration.between(at, deadline).compareTo(ProceduralRules.SOFTWARE_DEFAULT.minimumDuration()) < 0;
    }
}
