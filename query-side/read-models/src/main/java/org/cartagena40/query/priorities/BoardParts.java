package org.cartagena40.query.priorities;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Row;
import tools.jackson.core.type.TypeReference;

/** The board of a cycle, put together from its rows. */
final class BoardParts {

    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};

    /** What an adoption says of the places. */
    private record Adopted(List<ChapterCount> counts, List<AreaTitle> titles) {}

    private BoardParts() {}

    static PriorityBoard board(Asked asked, Cycle cycle) {
        Map<String, String> ofCycle = Map.of("cycle", cycle.cycle());
        return new PriorityBoard(
                cycle,
                areas(asked, cycle),
                proposals(asked, cycle),
                ofKind(asked, ofCycle, PriorityProjection.Step.PRESENTED, BoardParts::presentation),
                ofKind(asked, ofCycle, PriorityProjection.Step.REPORT_LINKED, BoardParts::report),
                ofKind(asked, ofCycle, PriorityProjection.Step.CLOSED, BoardParts::closing).stream()
                        .findFirst()
                        .orElse(null));
    }

    /** Every place of the cycle, chapter by chapter. What is not held is there and its title not stated. */
    static List<PriorityArea> areas(Asked asked, Cycle cycle) {
        Adopted adopted = asked.first(PrioritySql.ADOPTED, Map.of("cycle", cycle.cycle()), BoardParts::adopted)
                .orElse(null);
        Map<String, Proposal> proposals = new HashMap<>();
        proposals(asked, cycle).forEach(proposal -> proposals.put(proposal.priority(), proposal));
        List<ChapterCount> counts = adopted == null ? planned(asked, cycle) : adopted.counts();
        List<AreaTitle> titles = adopted == null ? List.of() : adopted.titles();
        AreaStatus untitled = adopted == null ? AreaStatus.NOT_YET_ADOPTED : AreaStatus.TITLE_NOT_STATED;
        List<PriorityArea> areas = new ArrayList<>();
        for (ChapterCount count : counts) {
            for (int place = 1; place <= count.count(); place++) {
                areas.add(area(cycle, count.chapter(), place, titles, proposals, untitled));
            }
        }
        return areas;
    }

    static List<Proposal> proposals(Asked asked, Cycle cycle) {
        Map<String, List<Proposal.Step>> steps = new LinkedHashMap<>();
        asked.rows(PrioritySql.PROPOSALS, Map.of("cycle", cycle.cycle()), row -> {
            steps.computeIfAbsent(row.text("priority"), id -> new ArrayList<>()).add(step(row));
            return row;
        });
        Set<String> adopted = asked.first(PrioritySql.ADOPTED, Map.of("cycle", cycle.cycle()), BoardParts::adopted)
                .map(found -> found.titles().stream().map(AreaTitle::proposal).collect(Collectors.toSet()))
                .orElse(Set.of());
        return steps.entrySet().stream()
                .map(entry -> proposal(cycle, entry.getKey(), entry.getValue(), adopted))
                .toList();
    }

    private static Proposal proposal(Cycle cycle, String id, List<Proposal.Step> history, Set<String> adopted) {
        Proposal.Step last = history.stream()
                .filter(step -> step.content() != null)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        boolean withdrawn = history.get(history.size() - 1).step() == ProposalStep.WITHDRAWN;
        ProposalStatus unlessAdopted = withdrawn ? ProposalStatus.WITHDRAWN : ProposalStatus.STANDING;
        return new Proposal(
                cycle.cycle(),
                id,
                Objects.requireNonNull(last.revision()),
                adopted.contains(id) ? ProposalStatus.ADOPTED : unlessAdopted,
                history.get(0).principal(),
                Objects.requireNonNull(last.content()),
                history);
    }

    private static PriorityArea area(
            Cycle cycle,
            int chapter,
            int place,
            List<AreaTitle> titles,
            Map<String, Proposal> proposals,
            AreaStatus untitled) {
        Optional<AreaTitle> titled = titles.stream()
                .filter(title -> title.chapter() == chapter && title.place() == place)
                .findFirst();
        Proposal proposal = titled.map(title -> proposals.get(title.proposal())).orElse(null);
        return new PriorityArea(
                cycle.cycle(),
                chapter,
                place,
                titled.isPresent() ? AreaStatus.ADOPTED : untitled,
                titled.isPresent(),
                titled.map(AreaTitle::title).orElse(null),
                titled.map(AreaTitle::proposal).orElse(null),
                proposal == null ? null : proposal.content().programme(),
                proposal == null ? List.of() : proposal.content().actions(),
                proposal == null ? List.of() : proposal.content().criteria());
    }

    private static List<ChapterCount> planned(Asked asked, Cycle cycle) {
        return asked.rows(
                PrioritySql.THEMATIC, Map.of("plan", cycle.plan()), row -> planned(row.count("number"), cycle));
    }

    private static ChapterCount planned(int chapter, Cycle cycle) {
        return new ChapterCount(chapter, cycle.perThematicChapter());
    }

    private static <T> List<T> ofKind(
            Asked asked, Map<String, String> ofCycle, PriorityProjection.Step kind, Row.Reader<T> reader) {
        return asked
                .rows(
                        PrioritySql.STEPS,
                        ofCycle,
                        row -> row.text("step").equals(kind.name())
                                ? Optional.of(reader.read(row))
                                : Optional.<T>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Adopted adopted(Row row) throws SQLException {
        return new Adopted(
                row.list("counts", new TypeReference<List<ChapterCount>>() {}),
                row.list("priorities", new TypeReference<List<AreaTitle>>() {}));
    }

    private static Proposal.Step step(Row row) throws SQLException {
        return new Proposal.Step(
                row.number("position"),
                ProposalStep.valueOf(row.text("step")),
                row.countOrNull("revision"),
                row.textOrNull("title") == null ? null : content(row),
                row.textOrNull("reason"),
                row.text("actor"),
                row.text("principal"),
                row.json("effective", Effective.class),
                row.texts("sources"));
    }

    private static Proposal.Content content(Row row) throws SQLException {
        return new Proposal.Content(
                row.count("chapter"),
                row.countOrNull("programme"),
                row.json("title", LabelText.class),
                row.jsonOrNull("rationale", Text.class),
                row.list("actions", NUMBERS),
                row.texts("criteria"),
                row.count("catalogue_version"));
    }

    private static PriorityBoard.Presentation presentation(Row row) throws SQLException {
        return new PriorityBoard.Presentation(
                row.text("audience"),
                row.textOrNull("meeting"),
                row.jsonOrNull("forum", LabelText.class),
                row.text("actor"),
                row.text("capacity"),
                row.json("effective", Effective.class),
                row.texts("sources"));
    }

    private static PriorityBoard.Report report(Row row) throws SQLException {
        return new PriorityBoard.Report(row.text("document"), row.json("effective", Effective.class));
    }

    private static PriorityBoard.Closing closing(Row row) throws SQLException {
        return new PriorityBoard.Closing(row.text("reason"), row.json("effective", Effective.class));
    }
}
