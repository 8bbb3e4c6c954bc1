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

/** What the first page says of a state in words, so that two moments of it can be compared. */
final class SaidOfState {

    private SaidOfState() {}

    static Map<String, String> says(GovernanceState state, Visit visit) {
        Map<String, String> says = new LinkedHashMap<>();
        state.offices().forEach(office -> says.put(office.office(), holders(office, visit)));
        says.put("priorities", years(state.prioritiesInForce(), visit));
        says.put(
                "procedures",
                visit.words().of("home.lead.procedures", state.openProcedures().size()));
        says.put("members", members(state, visit));
        return says;
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

    private static String members(GovernanceState state, Visit visit) {
        var members = state.members();
        return visit.words().of("home.members", members.members(), members.possiblyMembers(), members.toBeConfirmed());
    }
}
