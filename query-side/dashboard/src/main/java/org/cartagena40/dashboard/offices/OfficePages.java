package org.cartagena40.dashboard.offices;

import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.TaskQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The offices with their terms, and what leads to one. */
@Controller
public final class OfficePages {

    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, false);

    private final OfficeQueries offices;
    private final TaskQueries tasks;

    OfficePages(OfficeQueries offices, TaskQueries tasks) {
        this.offices = offices;
        this.tasks = tasks;
    }

    @GetMapping("/offices")
    ModelAndView offices(Visit visit) {
        return visit.show(
                "offices",
                offices(visit.question(), visit),
                visit.later(question -> offices(question, visit).says(visit)));
    }

    private OfficesView offices(Question question, Visit visit) {
        return OfficesView.of(
                offices.offices(question), tasks.tasks(question, null, ALL).items(), visit);
    }
}
