package org.cartagena40.dashboard.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.state.GovernanceState;
import org.cartagena40.query.state.GovernanceState.OfficeState;
import org.jspecify.annotations.Nullable;

/**
 * What changed after the shown moment: for each part of the page that is different now, how it is now. A part that is not
 * named is the same.
 */
public record Later(Map<String, String> now) {

    static Later nothing() {
        return new Later(Map.of());
    }

    static Later of(GovernanceState then, GovernanceState now, int decisions, Visit visit) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (int at = 0; at < then.offices().size(); at++) {
            OfficeState office = now.offices().get(at);
            put(changed, office.office(), holders(then.offices().get(at), visit), holders(office, visit));
        }
        put(changed, "priorities", years(then.prioritiesInForce(), visit), years(now.prioritiesInForce(), visit));
        put(changed, "procedures", open(then, visit), open(now, visit));
        put(changed, "members", members(then, visit), members(now, visit));
        if (decisions > 0) {
            changed.put("decisions", visit.words().of("home.later.decisions", decisions));
        }
        return new Later(changed);
    }

    /** How a part is now; null where it is the same. */
    public @Nullable String of(String part) {
        return now.get(part);
    }

    public int count() {
        return now.size();
    }

    private static void put(Map<String, String> changed, String part, String then, String now) {
        if (!then.equals(now)) {
            changed.put(part, now);
        }
    }

    private static String holders(OfficeState office, Visit visit) {
        List<Holding> certain = office.certain();
        List<Holding> shown = certain.isEmpty() ? office.possible() : certain;
        String names = visit.names().list(shown.stream().map(Holding::holder).toList());
        return shown.isEmpty()
                ? visit.words().of("office.vacant")
                : certain.isEmpty() ? visit.words().of("possibly", names) : names;
    }

    private static String years(@Nullable Cycle cycle, Visit visit) {
        return cycle == null ? visit.words().of("home.no-priorities") : cycle.fromYear() + "–" + cycle.toYear();
    }

    private static String open(GovernanceState state, Visit visit) {
        return visit.words().of("home.lead.procedures", state.openProcedures().size());
    }

    private static String members(GovernanceState state, Visit visit) {
        var members = state.members();
        return visit.words().of("home.members", members.members(), members.possiblyMembers(), members.toBeConfirmed());
    }
}
