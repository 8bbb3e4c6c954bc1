package org.cartagena40.dashboard.home;

import java.util.Map;
import org.cartagena40.dashboard.frame.Later;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.state.GovernanceState;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The governance state on one page. */
@Controller
public final class HomePage {

    private static final int LATEST = 5;
    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, false);

    private final StateQueries state;
    private final DecisionQueries decisions;
    private final PlanQueries plans;

    public HomePage(StateQueries state, DecisionQueries decisions, PlanQueries plans) {
        this.state = state;
        this.decisions = decisions;
        this.plans = plans;
    }

    @GetMapping("/")
    ModelAndView home(Visit visit) {
        GovernanceState holds = state.state(visit.question());
        var latest = decisions.decisions(visit.question(), null, Paging.of(LATEST, null, true));
        var chapters = holds.plan() == null ? null : plans.catalogue(visit.question());
        Later later = visit.later(question -> says(question, visit));
        return visit.show("home", HomeView.of(holds, later, latest.items(), chapters, visit), later);
    }

    private Map<String, String> says(Question question, Visit visit) {
        Map<String, String> says = SaidOfState.says(state.state(question), visit);
        int taken = decisions.decisions(question, null, ALL).items().size();
        says.put("decisions", visit.words().of("home.later.all", taken));
        return says;
    }
}
