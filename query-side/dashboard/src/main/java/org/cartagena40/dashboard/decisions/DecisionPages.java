package org.cartagena40.dashboard.decisions;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.proof.Proof;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.log.PublishedLog;
import org.cartagena40.query.silence.SilenceProcedure;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register, and each decision. */
@Controller
@RequestMapping("/decisions")
public final class DecisionPages {

    private static final int ON_A_PAGE = 50;

    private final DecisionQueries decisions;
    private final SilenceQueries procedures;
    private final HistoryQueries history;
    private final PublishedLog published;

    public DecisionPages(
            DecisionQueries decisions, SilenceQueries procedures, HistoryQueries history, PublishedLog published) {
        this.decisions = decisions;
        this.procedures = procedures;
        this.history = history;
        this.published = published;
    }

    @GetMapping
    ModelAndView register(
            Visit visit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor) {
        var found = decisions.decisions(visit.question(), year, Paging.of(ON_A_PAGE, cursor, true));
        return visit.show("decisions/register", RegisterView.of(found, year, later(visit, year), visit));
    }

    /** The register as it is now beside what it was, as far as one list goes. */
    private LaterRegister later(Visit visit, @Nullable Integer year) {
        if (visit.now()) {
            return LaterRegister.nothing();
        }
        Paging all = new Paging(Paging.MAX_LIMIT, null, true);
        return LaterRegister.of(
                decisions.decisions(visit.question(), year, all).items(),
                decisions.decisions(visit.present(), year, all).items(),
                visit);
    }

    @GetMapping("/{numberOrId}")
    ModelAndView decision(Visit visit, @PathVariable String numberOrId) {
        Decision decision = decisions.decision(visit.question(), numberOrId);
        String procedure = decision.procedure();
        SilenceProcedure whole = procedure == null ? null : procedures.procedure(visit.question(), procedure);
        List<Told> told = procedure == null ? List.of() : told(visit, procedure);
        return visit.show("decisions/decision", DecisionView.of(decision, whole, told, beside(visit, decision), visit));
    }

    private DecisionView.Beside beside(Visit visit, Decision decision) {
        var entry = history.ofDecision(visit.question(), decision.decision()).orElse(null);
        return new DecisionView.Beside(Proof.of(decision.proof(), published, entry), later(visit, decision));
    }

    private @Nullable String later(Visit visit, Decision then) {
        if (visit.now()) {
            return null;
        }
        String words = LaterRegister.changed(then, decisions.decision(visit.present(), then.decision()), visit);
        return words.isEmpty() ? null : words;
    }

    private List<Told> told(Visit visit, String procedure) {
        HistoryFilter filter = HistoryFilter.of(procedure);
        return history.history(visit.question(), filter, Paging.of(Paging.MAX_LIMIT, null, false)).items().stream()
                .map(entry -> Told.of(entry, visit))
                .toList();
    }
}
