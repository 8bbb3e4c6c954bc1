package org.cartagena40.dashboard.priorities;

import org.cartagena40.dashboard.frame.Later;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.priorities.PriorityBoard;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board of priorities of one cycle, by default of the one in force, beside the plan. */
@Controller
public final class PriorityPages {

    private final PriorityQueries priorities;
    private final PlanQueries plans;

    public PriorityPages(PriorityQueries priorities, PlanQueries plans) {
        this.priorities = priorities;
        this.plans = plans;
    }

    @GetMapping("/priorities")
    ModelAndView board(Visit visit, @RequestParam(required = false) @Nullable String cycle) {
        var cycles = priorities.cycles(visit.question(), Paging.first()).items();
        String shown = cycle == null
                ? cycles.stream()
                        .filter(Cycle::inForce)
                        .findFirst()
                        .map(Cycle::cycle)
                        .orElse(null)
                : cycle;
        PriorityBoard board = shown == null ? null : priorities.board(visit.question(), shown);
        var plan = plan(visit.question());
        var then = new LaterPriorities.Side(cycles, board, plan != null);
        Later later = visit.now() ? Later.nothing() : LaterPriorities.of(then, now(visit, shown), visit);
        return visit.show("priorities", BoardView.of(cycles, board, plan, later));
    }

    /** The same cycle as it is now; none where none was in force then. */
    private LaterPriorities.Side now(Visit visit, @Nullable String cycle) {
        Question present = visit.present();
        return new LaterPriorities.Side(
                priorities.cycles(present, Paging.first()).items(),
                cycle == null ? null : priorities.board(present, cycle),
                plan(present) != null);
    }

    /** Before the plan was on record there is nothing to count. */
    private BoardView.@Nullable PlanParts plan(Question question) {
        try {
            return new BoardView.PlanParts(
                    plans.catalogue(question),
                    plans.actions(question, new Paging(Paging.MAX_LIMIT, null, false))
                            .items());
        } catch (NotOnRecord none) {
            return null;
        }
    }
}
