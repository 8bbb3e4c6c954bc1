package org.cartagena40.dashboard.history;

import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.replay.ProcedureReplay;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One procedure entry by entry, with what it was right after each. */
@Controller
public final class ProcedureHistoryPage {

    private static final int ON_A_PAGE = 100;

    private final SilenceQueries procedures;
    private final ProcedureReplay replay;

    public ProcedureHistoryPage(SilenceQueries procedures, ProcedureReplay replay) {
        this.procedures = procedures;
        this.replay = replay;
    }

    @GetMapping("/silence-procedures/{id}/history")
    ModelAndView history(
            Visit visit,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String cursor) {
        Axis axis = Axis.named(by, Axis.EFFECTIVE);
        var whole = procedures.procedure(visit.question(), id);
        var page = replay.of(visit.question(), id, axis, Paging.of(ON_A_PAGE, cursor, false));
        return visit.show("history/procedure", ProcedureHistoryView.of(whole.summary(), axis, page, visit));
    }
}
