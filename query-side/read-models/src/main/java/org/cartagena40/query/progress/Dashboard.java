package org.cartagena40.query.progress;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.events.progress.Level;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was reported, cycle by cycle. Two biennia share a year; so that no report counts twice, a cycle has the two
 * calendar years from its first on.
 */
final class Dashboard {

    /** Where an entry counts. */
    private record Place(@Nullable Integer chapter, String level) {

        static Place of(Row row) throws SQLException {
            return new Place(row.countOrNull("in_chapter"), row.text("level"));
        }

        static Place of(Counted entry) {
            return new Place(entry.chapter(), entry.level());
        }
    }

    private Dashboard() {}

    static List<ChapterProgress> of(Asked asked, @Nullable String cycle) {
        int members = members(asked);
        return PriorityQueries.cycles(asked).stream()
                .filter(found -> cycle == null || found.cycle().equals(cycle))
                .flatMap(found -> ofCycle(asked, found, members).stream())
                .toList();
    }

    /** How many States could report. */
    static int members(Asked asked) {
        return (int) MembershipQueries.members(asked).stream()
                .filter(member -> member.status() == MemberStatus.MEMBER)
                .count();
    }

    private static List<ChapterProgress> ofCycle(Asked asked, Cycle cycle, int members) {
        LocalDate from = LocalDate.of(cycle.fromYear(), 1, 1);
        LocalDate to = from.plusYears(2).minusDays(1);
        Map<String, Object> of = Map.of("plan", cycle.plan(), "from", from, "to", to);
        Map<Place, Tally> places = new LinkedHashMap<>();
        chapters(asked, cycle).forEach(chapter -> places.put(new Place(chapter, Level.STATE.name()), Tally.NOTHING));
        asked.rows(ProgressSql.TALLIES, of, row -> Map.entry(Place.of(row), Tally.of(row)))
                .forEach(tally -> places.merge(tally.getKey(), tally.getValue(), Tally::plus));
        Counted.singly(asked, of, from, to).stream()
                .collect(Collectors.groupingBy(Place::of))
                .forEach((place, entries) -> places.merge(place, Tally.of(entries), Tally::plus));
        return places.entrySet().stream()
                .map(entry -> row(cycle, entry.getKey(), entry.getValue(), members))
                .toList();
    }

    private static List<Integer> chapters(Asked asked, Cycle cycle) {
        return PlanQueries.plan(asked)
                .filter(plan -> plan.plan().equals(cycle.plan()))
                .map(plan -> IntStream.rangeClosed(1, plan.count(Slot.CHAPTER))
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    private static ChapterProgress row(Cycle cycle, Place place, Tally tally, int members) {
        boolean ofStates = place.level().equals(Level.STATE.name());
        return new ChapterProgress(
                cycle.cycle(),
                place.chapter(),
                place.level(),
                LocalDate.of(cycle.fromYear(), 1, 1),
                LocalDate.of(cycle.fromYear() + 1, 12, 31),
                tally.entries(),
                tally.goodPractices(),
                tally.challenges(),
                ofStates ? tally.states().size() : null,
                ofStates ? members : null,
                tally.statuses().isEmpty() ? null : new TreeMap<>(tally.statuses()));
    }
}
