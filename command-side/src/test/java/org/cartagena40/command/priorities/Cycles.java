package org.cartagena40.command.priorities;

import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Past;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityEvent;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * Stories about the cycle 2027-2029 of a plan whose chapters 1 to 3 are thematic. Programme 1 lies in chapter 1, of
 * programme 2 nothing is said. Actions 1 to 20 lie in chapter 1, to 40 in chapter 2, to 60 in chapter 3; action 61 is
 * defined without its chapter, and of the others nothing is said.
 */
final class Cycles {

    static final CycleId CYCLE = new CycleId("2027-2029");
    static final PlanId PAC = new PlanId("PAC-2024-2034");
    static final EffectiveTime THAT_DAY = EffectiveTime.on(LocalDate.parse("2027-02-01"));
    static final DecisionId AT_THE_MEETING = new DecisionId("MSC-2027-3");
    static final DecisionId BY_SILENCE = new DecisionId("MSC-2027-4");
    static final MeetingId MSC_2 = new MeetingId("MSC-2");
    static final ProcedureId PROCEDURE = new ProcedureId("procedure");
    static final DocumentId REPORT = new DocumentId("REPORT-2027");
    static final DocumentId DRAFT = new DocumentId("DRAFT-2027");
    static final DocumentId LATE_REPORT = new DocumentId("REPORT-2028");
    static final EffectiveTime DECIDED = EffectiveTime.on(LocalDate.parse("2027-06-15"));

    private static final LanguageText TEXT = LanguageText.of("en", "Fifteen priorities");
    private static final Map<String, List<ActaEvent>> LOG = log();

    /** What else is on record. */
    static final Past PAST = id -> LOG.getOrDefault(id.value(), List.of());

    private static final Deciders<PriorityCycle, PriorityEvent> DECIDERS = new Deciders<>(
                    PriorityCycle.NONE, PriorityCycle.EVOLUTION)
            .on(OpenPriorityCycle.class, (command, past, standing) -> Opening.decide(command, past, standing, PAST))
            .on(ClosePriorityCycle.class, Opening::decide)
            .on(ProposePriority.class, (command, past, standing) -> Proposing.decide(command, past, standing, PAST))
            .on(AmendProposal.class, (command, past, standing) -> Proposing.decide(command, past, standing, PAST))
            .on(WithdrawProposal.class, Proposing::decide)
            .on(AdoptPriorities.class, (command, past, standing) -> Adopting.decide(command, past, standing, PAST))
            .on(PresentPriorities.class, (command, past, standing) -> Presenting.decide(command, past, standing, PAST))
            .on(LinkReportToCycle.class, (command, past, standing) -> Presenting.decide(command, past, standing, PAST));

    private Cycles() {}

    static Story<PriorityCycle, PriorityEvent> given(PriorityCycle state) {
        return DECIDERS.given(state).standing(Standings.standing());
    }

    static Story<PriorityCycle, PriorityEvent> given(ActaEvent... ofTheMechanism) {
        return DECIDERS.given(List.of()).standing(Standings.standing(ofTheMechanism));
    }

    /** 15 = 3 x 5. */
    static Story<PriorityCycle, PriorityEvent> opened(ActaEvent... ofTheMechanism) {
        return given(ofTheMechanism).after(opening(5, 15));
    }

    static OpenPriorityCycle opening(int each, int total) {
        return opening(CYCLE, 2027, 2029, each, total, PRESIDENCY);
    }

    static OpenPriorityCycle opening(CycleId id, int from, int to, int each, int total, Act act) {
        return new OpenPriorityCycle(
                id,
                PAC,
                from,
                to,
                each,
                total,
                List.of(Criterion.SYNERGIES, Criterion.HARMONISATION),
                THAT_DAY,
                act,
                NOW);
    }

    static PriorityId id(int number) {
        return new PriorityId("priority " + number);
    }

    static ProposePriority proposing(int number, int chapter, @Nullable Integer programme, Integer... actions) {
        return proposing(number, chapter, programme, Acts.of(BELIZE), actions);
    }

    static ProposePriority proposing(
            int number, int chapter, @Nullable Integer programme, Act act, Integer... actions) {
        return new ProposePriority(
                CYCLE,
                id(number),
                chapter,
                programme,
                title(number),
                null,
                List.of(actions),
                List.of(Criterion.SYNERGIES),
                THAT_DAY,
                act,
                NOW);
    }

    static Label title(int number) {
        return new Label("en", "Title " + number);
    }

    static AmendProposal amending(int number, int revision, Act act, Integer... actions) {
        return new AmendProposal(
                CYCLE,
                id(number),
                revision,
                1,
                1,
                title(number),
                null,
                List.of(actions),
                List.of(Criterion.SYNERGIES),
                THAT_DAY,
                act,
                NOW);
    }

    /** So many proposals in each chapter: ids 100, 101 ... in chapter 1, 200 ... in chapter 2, 300 ... in chapter 3. */
    static Story<PriorityCycle, PriorityEvent> proposed(int first, int second, int third) {
        return opened().after(new LinkReportToCycle(CYCLE, REPORT, THAT_DAY, SECRETARIAT, NOW))
                .after(Stream.of(chapter(1, first), chapter(2, second), chapter(3, third))
                        .flatMap(List::stream)
                        .toArray(ActaCommand[]::new));
    }

    private static List<ActaCommand> chapter(int chapter, int count) {
        return IntStream.range(0, count)
                .<ActaCommand>mapToObj(i -> proposing(chapter * 100 + i, chapter, 2, chapter * 20 - i))
                .toList();
    }

    static AdoptPriorities adopting(int first, int second, int third) {
        return adopting(AT_THE_MEETING, null, PRESIDENCY, ids(first, second, third));
    }

    static List<PriorityId> ids(int first, int second, int third) {
        return Stream.of(ids(1, first), ids(2, second), ids(3, third))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PriorityId> ids(int chapter, int count) {
        return IntStream.range(0, count).mapToObj(i -> id(chapter * 100 + i)).toList();
    }

    static AdoptPriorities adopting(
            @Nullable DecisionId decision, @Nullable String noReport, Act act, List<PriorityId> priorities) {
        return new AdoptPriorities(CYCLE, decision, priorities, List.of(), null, noReport, act, NOW);
    }

    private static Map<String, List<ActaEvent>> log() {
        return Map.of(
                PAC.value(),
                plan(),
                DecisionRegister.ID.value(),
                decisions(),
                REPORT.value(),
                report(REPORT, DocumentType.PROGRESS_REPORT, "2027-05-15"),
                LATE_REPORT.value(),
                report(LATE_REPORT, DocumentType.PROGRESS_REPORT, "2028-01-15"),
                DRAFT.value(),
                report(DRAFT, DocumentType.OTHER, "2027-05-15"),
                MSC_2.value(),
                List.of(scheduled()),
                "2031-2033",
                List.of(other()));
    }

    private static List<ActaEvent> plan() {
        List<ActaEvent> events = new ArrayList<>();
        events.add(new PlanRegistered(PAC, "PAC", 2024, 2034, 5, 11, 101, THAT_DAY, IMPORT));
        IntStream.rangeClosed(1, 5)
                .forEach(n -> events.add(new ChapterDefined(PAC, n, null, n <= 3, null, THAT_DAY, IMPORT)));
        events.add(new ProgrammeDefined(PAC, 1, 1, null, THAT_DAY, IMPORT));
        IntStream.rangeClosed(1, 60).forEach(n -> events.add(action(n, (n + 19) / 20)));
        events.add(action(61, null));
        return events;
    }

    private static ActaEvent action(int number, @Nullable Integer chapter) {
        return new ActionDefined(PAC, number, chapter, null, null, List.of(), List.of(), THAT_DAY, SECRETARIAT);
    }

    private static List<ActaEvent> decisions() {
        return List.of(
                new DecisionRecorded(
                        DecisionRegister.ID,
                        AT_THE_MEETING,
                        new DecisionNumber(AT_THE_MEETING.value()),
                        MSC_2,
                        3,
                        DecisionMethod.CONSENSUS,
                        TEXT,
                        null,
                        DECIDED,
                        PRESIDENCY),
                new DecisionNumbered(
                        DecisionRegister.ID,
                        BY_SILENCE,
                        new DecisionNumber(BY_SILENCE.value()),
                        PROCEDURE,
                        DECIDED,
                        Act.ofTheRecord()));
    }

    private static List<ActaEvent> report(DocumentId id, DocumentType type, String day) {
        EffectiveTime that = EffectiveTime.on(LocalDate.parse(day));
        return List.of(
                new DocumentRegistered(id, type, title(1), null, that, SECRETARIAT),
                new ReportPresented(id, MSC_2, that, PRESIDENCY));
    }

    private static ActaEvent scheduled() {
        return EventSamples.all().stream()
                .filter(event -> event instanceof MeetingScheduled)
                .findFirst()
                .orElseThrow();
    }

    private static ActaEvent other() {
        return new PriorityCycleOpened(
                new CycleId("2031-2033"), PAC, 2031, 2033, 5, 15, List.of(Criterion.SYNERGIES), THAT_DAY, PRESIDENCY);
    }
}
