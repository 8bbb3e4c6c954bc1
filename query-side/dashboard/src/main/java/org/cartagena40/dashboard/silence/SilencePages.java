package org.cartagena40.dashboard.silence;

import java.util.Arrays;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.proof.Proof;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.log.PublishedLog;
import org.cartagena40.query.notices.NoticeQueries;
import org.cartagena40.query.silence.ProcedureStatus;
import org.cartagena40.query.silence.ProcedureSummary;
import org.cartagena40.query.silence.SilenceProcedure;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board of silence procedures, and each of them. */
@Controller
@RequestMapping("/silence-procedures")
public final class SilencePages {

    private static final int ON_A_PAGE = 50;

    private final SilenceQueries procedures;
    private final HistoryQueries history;
    private final DecisionQueries decisions;
    private final NoticeQueries notices;
    private final PublishedLog published;

    public SilencePages(
            SilenceQueries procedures,
            HistoryQueries history,
            DecisionQueries decisions,
            NoticeQueries notices,
            PublishedLog published) {
        this.procedures = procedures;
        this.history = history;
        this.decisions = decisions;
        this.notices = notices;
        this.published = published;
    }

    @GetMapping
    ModelAndView board(
            Visit visit,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor) {
        ProcedureStatus filter = status == null || status.isEmpty() ? null : status(status);
        var found = procedures.procedures(visit.question(), filter, Paging.of(ON_A_PAGE, cursor, true));
        return visit.show("silence/board", BoardView.of(found, filter, later(visit), visit));
    }

    /** Of what is shown each procedure as it is now, and those of the newest that were not on the board then. */
    private LaterBoard later(Visit visit) {
        if (visit.now()) {
            return LaterBoard.nothing();
        }
        var newest = procedures.procedures(visit.present(), null, new Paging(ON_A_PAGE, null, true));
        List<ProcedureSummary> opened = newest.items().stream()
                .filter(one ->
                        procedures.summary(visit.question(), one.procedure()).isEmpty())
                .toList();
        return LaterBoard.of(id -> procedures.summary(visit.present(), id).orElse(null), opened, visit);
    }

    @GetMapping("/{id}")
    ModelAndView procedure(Visit visit, @PathVariable String id) {
        SilenceProcedure whole = procedures.procedure(visit.question(), id);
        ProcedureStatus now = visit.now()
                ? whole.summary().status()
                : procedures.procedure(visit.present(), id).summary().status();
        var view = ProcedureView.of(whole, now, timeline(visit, id), beside(visit, whole), visit);
        return visit.show("silence/procedure", view);
    }

    private List<Told> timeline(Visit visit, String id) {
        HistoryFilter filter = HistoryFilter.of(id);
        return history.history(visit.question(), filter, Paging.of(Paging.MAX_LIMIT, null, false)).items().stream()
                .map(entry -> Told.of(entry, visit))
                .toList();
    }

    /** The receipts of the notice of its opening, which is the first. */
    private ProcedureView.Beside beside(Visit visit, SilenceProcedure whole) {
        var told =
                notices.notices(visit.question(), whole.summary().procedure()).items();
        Decision decision = decision(visit, whole);
        return new ProcedureView.Beside(
                decision, decision == null ? null : proof(visit, decision), told.isEmpty() ? null : told.get(0));
    }

    private Proof proof(Visit visit, Decision decision) {
        var entry = history.ofDecision(visit.question(), decision.decision()).orElse(null);
        return Proof.of(decision.proof(), published, entry);
    }

    private @Nullable Decision decision(Visit visit, SilenceProcedure whole) {
        String decision = whole.summary().decision();
        return decision == null ? null : decisions.decision(visit.question(), decision);
    }

    private static ProcedureStatus status(String text) {
        return Arrays.stream(ProcedureStatus.values())
                .filter(status -> status.name().equals(text))
                .findAny()
                .orElseThrow(() -> new BadParameter("status", "is none of a procedure"));
    }
}
