package org.cartagena40.dashboard.priorities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.dashboard.frame.Later;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.priorities.PriorityArea;
import org.cartagena40.query.priorities.PriorityBoard;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * What the board and the plan say now that they did not say at the shown moment, by the part that says it: {@code cycle},
 * {@code proposals}, {@code plan}, and a place as {@code 3.2}.
 */
final class LaterPriorities {

    private LaterPriorities() {}

    /** What is compared: at the shown moment, and now. */
    record Side(List<Cycle> cycles, @Nullable PriorityBoard board, boolean plan) {

        private @Nullable Cycle inForce() {
            return cycles.stream().filter(Cycle::inForce).findFirst().orElse(null);
        }
    }

    static Later of(Side then, Side now, Visit visit) {
        Map<String, String> changed = new LinkedHashMap<>();
        put(changed, "cycle", years(then.inForce(), visit), years(now.inForce(), visit));
        if (!then.plan() && now.plan()) {
            changed.put("plan", visit.words().of("priorities.later.plan"));
        }
        PriorityBoard first = then.board();
        PriorityBoard last = now.board();
        if (first != null && last != null) {
            changed.putAll(titles(first, last));
            int more = last.proposals().size() - first.proposals().size();
            if (more > 0) {
                changed.put("proposals", visit.words().of("priorities.later.proposals", more));
            }
        }
        return new Later(changed);
    }

    /** The titles that places have now and did not have, or not as such. */
    static Map<String, String> titles(PriorityBoard then, PriorityBoard now) {
        Map<String, String> titles = new LinkedHashMap<>();
        now.areas().forEach(area -> titles.put(place(area), title(area)));
        Map<String, String> changed = new LinkedHashMap<>();
        then.areas().forEach(area -> put(changed, place(area), title(area), titles.getOrDefault(place(area), "")));
        return changed;
    }

    private static void put(Map<String, String> changed, String part, String then, String now) {
        if (!then.equals(now) && !now.isEmpty()) {
            changed.put(part, now);
        }
    }

    private static String years(@Nullable Cycle cycle, Visit visit) {
        return cycle == null
                ? visit.words().of("home.no-priorities")
                : visit.words().of("home.priorities") + " " + cycle.fromYear() + "–" + cycle.toYear();
    }

    private static String place(PriorityArea area) {
        return area.chapter() + "." + area.place();
    }

    private static String title(PriorityArea area) {
        LabelText title = area.title();
        return title == null ? "" : title.text();
    }
}
