package org.cartagena40.dashboard.home;

import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.state.GovernanceState;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Paging;
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
        Later later = visit.now() ? Later.nothing() : later(holds, visit);
        return visit.show("home", HomeView.of(holds, later, latest.items(), chapters, visit));
    }

    /** The same parts as they are now, to mark what changed since the shown moment. */
    private Later later(GovernanceState then, Visit visit) {
        int taken = decisions.decisions(visit.question(), null, ALL).items().size();
        int now = decisions.decisions(visit.present(), null, ALL).items().size();
        return Later.of(then, state.state(visit.present()), now - taken, visit);
    }
}
