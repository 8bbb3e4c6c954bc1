package org.cartagena40.query.priorities;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.events.Zones;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.query.priorities.Cycle.Adoption;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The priorities at a moment: which are in force, the cycles, the board of one and its proposals. */
public final class PriorityQueries {

    private final Reading reading;

    public PriorityQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<Cycle> cycles(Question question, Paging paging) {
        return reading.answer(question, asked -> Page.of(cycles(asked), Cycle::cycle, paging));
    }

    /** The places of one cycle, or of the one in force. */
    public Page<PriorityArea> areas(Question question, @Nullable String cycle, Paging paging) {
        return reading.answer(question, asked -> {
            Optional<Cycle> meant = cycle == null ? inForce(asked) : Optional.of(known(asked, cycle));
            List<PriorityArea> areas =
                    meant.map(found -> BoardParts.areas(asked, found)).orElse(List.of());
            return Page.of(areas, area -> "%09d %09d".formatted(area.chapter(), area.place()), paging);
        });
    }

    public PriorityBoard board(Question question, String cycle) {
        return reading.answer(question, asked -> BoardParts.board(asked, known(asked, cycle)));
    }

    public Proposal proposal(Question question, String cycle, String priority) {
        return reading.answer(
                        question,
                        asked -> BoardParts.proposals(asked, known(asked, cycle)).stream()
                                .filter(proposal -> proposal.priority().equals(priority))
                                .findFirst())
                .orElseThrow(() -> new NotOnRecord("proposal", priority));
    }

    /**
     * The cycle whose priorities certainly hold, within the answer to a wider question: adopted, not closed, of a biennium
     * that contains the moment. Two share a year; then the later one holds from its adoption on.
     */
    public static Optional<Cycle> inForce(Asked asked) {
        return cycles(asked).stream().filter(Cycle::inForce).findFirst();
    }

    /** All cycles that had begun by the moment. */
    public static List<Cycle> cycles(Asked asked) {
        int year = Zones.dayOf(asked.moment().asOf()).getYear();
        List<Cycle> cycles = asked.rows(PrioritySql.CYCLES, PriorityQueries::cycle);
        Optional<Cycle> inForce = cycles.stream()
                .filter(cycle -> cycle.fromYear() <= year && year <= cycle.toYear())
                .filter(cycle -> cycle.status() == CycleStatus.ADOPTED)
                .filter(cycle -> Objects.requireNonNull(cycle.adoption()).certain())
                .reduce((earlier, later) -> later);
        return cycles.stream()
                .map(cycle -> inForce.filter(cycle::equals).isPresent() ? cycle.asInForce() : cycle)
                .toList();
    }

    private static Cycle known(Asked asked, String cycle) {
        return cycles(asked).stream()
                .filter(found -> found.cycle().equals(cycle))
                .findFirst()
                .orElseThrow(() -> new NotOnRecord("cycle", cycle));
    }

    private static Cycle cycle(Row row) throws SQLException {
        Adoption adoption = row.textOrNull("decision") == null ? null : adoption(row);
        CycleStatus unlessClosed = adoption == null ? CycleStatus.OPEN : CycleStatus.ADOPTED;
        return new Cycle(
                row.text("cycle"),
                row.text("plan"),
                row.count("from_year"),
                row.count("to_year"),
                row.count("per_chapter"),
                row.count("total"),
                row.texts("criteria"),
                row.flag("closed") ? CycleStatus.CLOSED : unlessClosed,
                false,
                adoption,
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }

    private static Adoption adoption(Row row) throws SQLException {
        return new Adoption(
                row.text("decision"),
                row.textOrNull("meeting"),
                row.textOrNull("procedure"),
                row.list("counts", new TypeReference<List<ChapterCount>>() {}),
                row.textOrNull("not_held"),
                row.textOrNull("no_report_reason"),
                row.json("adopted_effective", Effective.class),
                row.flag("adopted_certain"),
                row.texts("adopted_sources"));
    }
}
