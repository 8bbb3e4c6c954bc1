package org.cartagena40.query.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cartagena40.events.Zones;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.events.progress.Level;
import org.cartagena40.query.plan.Plan;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.views.Asked;
import org.jspecify.annotations.Nullable;

/** Counts the States that reported, year by year of the plan up to the asked moment. */
final class ByYear {

    /** Where a State reported. */
    private record Place(int year, @Nullable Integer chapter) {

        static Place of(Counted entry) {
            return new Place(entry.to().getYear(), entry.chapter());
        }
    }

    private ByYear() {}

    static List<YearProgress> of(Asked asked) {
        return PlanQueries.plan(asked).map(plan -> of(asked, plan)).orElse(List.of());
    }

    private static List<YearProgress> of(Asked asked, Plan plan) {
        Map<Place, Set<String>> reported = reported(asked, plan);
        int members = Dashboard.members(asked);
        List<YearProgress> all = new ArrayList<>();
        for (int year : years(asked, plan, reported.keySet())) {
            for (Integer chapter : chapters(plan, reported.keySet())) {
                Set<String> states = reported.get(new Place(year, chapter));
                all.add(new YearProgress(year, chapter, states == null ? null : states.size(), members));
            }
        }
        return all;
    }

    private static Map<Place, Set<String>> reported(Asked asked, Plan plan) {
        LocalDate from = LocalDate.of(plan.fromYear(), 1, 1);
        LocalDate to = LocalDate.of(plan.toYear(), 12, 31);
        Map<String, Object> of = Map.of("plan", plan.plan(), "from", from, "to", to);
        Map<Place, Set<String>> places = new HashMap<>();
        asked.rows(
                        ProgressSql.STATES_BY_YEAR,
                        of,
                        row -> Map.entry(
                                new Place(row.count("year"), row.countOrNull("in_chapter")), row.texts("states")))
                .forEach(found -> at(places, found.getKey()).addAll(found.getValue()));
        Counted.singly(asked, of, from, to).stream()
                .filter(entry -> entry.state() != null && entry.level().equals(Level.STATE.name()))
                .forEach(entry -> at(places, Place.of(entry)).add(entry.state()));
        return places;
    }

    private static Set<String> at(Map<Place, Set<String>> places, Place place) {
        return places.computeIfAbsent(place, first -> new TreeSet<>());
    }

    /** Those that began by the asked moment, and a later one if somebody reported on it already. */
    private static List<Integer> years(Asked asked, Plan plan, Set<Place> reported) {
        int now = Math.min(plan.toYear(), Zones.dayOf(asked.moment().asOf()).getYear());
        int last = Math.max(now, reported.stream().mapToInt(Place::year).max().orElse(now));
        return IntStream.rangeClosed(plan.fromYear(), last).boxed().toList();
    }

    private static List<@Nullable Integer> chapters(Plan plan, Set<Place> reported) {
        List<@Nullable Integer> all = new ArrayList<>(
                IntStream.rangeClosed(1, plan.count(Slot.CHAPTER)).boxed().toList());
        if (reported.stream().anyMatch(place -> place.chapter() == null)) {
            all.add(null);
        }
        return all;
    }
}
