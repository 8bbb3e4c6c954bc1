package org.cartagena40.query.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.ReportMatter;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.views.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was reported, cycle by cycle. Two biennia share a year; so that no report counts twice, a cycle has the two
 * calendar years from its first on.
 */
final class Dashboard {

    /** Where an entry counts. */
    private record Place(@Nullable Integer chapter, String level) {}

    private Dashboard() {}

    static List<ChapterProgress> of(Asked asked, @Nullable String cycle) {
        long members = MembershipQueries.members(asked).stream()
                .filter(member -> member.status() == MemberStatus.MEMBER)
                .count();
        return PriorityQueries.cycles(asked).stream()
                .filter(found -> cycle == null || found.cycle().equals(cycle))
                .flatMap(found -> ofCycle(asked, found, (int) members).stream())
                .toList();
    }

    private static List<ChapterProgress> ofCycle(Asked asked, Cycle cycle, int members) {
        LocalDate from = LocalDate.of(cycle.fromYear(), 1, 1);
        LocalDate to = from.plusYears(2).minusDays(1);
        Map<Place, List<Counted>> places = new LinkedHashMap<>();
        chapters(asked, cycle)
                .forEach(chapter -> places.put(new Place(chapter, Level.STATE.name()), new ArrayList<>()));
        Counted.between(asked, cycle.plan(), from, to)
                .forEach(entry -> places.computeIfAbsent(
                                new Place(entry.chapter(), entry.level()), place -> new ArrayList<>())
                        .add(entry));
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

    private static ChapterProgress row(Cycle cycle, Place place, List<Counted> entries, int members) {
        boolean ofStates = place.level().equals(Level.STATE.name());
        long states = entries.stream()
                .map(Counted::state)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new ChapterProgress(
                cycle.cycle(),
                place.chapter(),
                place.level(),
                LocalDate.of(cycle.fromYear(), 1, 1),
                LocalDate.of(cycle.fromYear() + 1, 12, 31),
                entries.size(),
                count(entries, ReportMatter.GOOD_PRACTICE),
                count(entries, ReportMatter.CHALLENGE),
                ofStates ? (int) states : null,
                ofStates ? members : null,
                statuses(entries));
    }

    private static int count(List<Counted> entries, ReportMatter matter) {
        return (int) entries.stream().filter(entry -> entry.is(matter)).count();
    }

    /** The latest report of each body on each matter; what nobody reported is not counted as anything. */
    private static @Nullable Map<String, Long> statuses(List<Counted> entries) {
        Map<String, Counted> latest = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.status() != null)
                .sorted(Comparator.comparing(Counted::to).thenComparing(Counted::position))
                .forEach(entry -> latest.put(entry.report(), entry));
        Map<String, Long> statuses = latest.values().stream()
                .collect(Collectors.groupingBy(
                        entry -> Objects.requireNonNull(entry.status()), TreeMap::new, Collectors.counting()));
        return statuses.isEmpty() ? null : statuses;
    }
}
