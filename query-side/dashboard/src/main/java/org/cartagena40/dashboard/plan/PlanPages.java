package org.cartagena40.dashboard.plan;

import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The plan with all its parts; before it was on record, that it was not. */
@Controller
public final class PlanPages {

    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, false);

    private final PlanQueries plans;

    public PlanPages(PlanQueries plans) {
        this.plans = plans;
    }

    @GetMapping("/plan")
    ModelAndView plan(Visit visit) {
        return visit.show(
                "plan",
                catalogue(visit.question()),
                visit.later(question -> catalogue(question).says(visit.words())));
    }

    private CatalogueView catalogue(Question question) {
        try {
            return CatalogueView.of(
                    plans.catalogue(question),
                    plans.actions(question, ALL).items(),
                    plans.versions(question, ALL).items());
        } catch (NotOnRecord none) {
            return CatalogueView.NOTHING;
        }
    }
}
