package org.cartagena40.dashboard.audit;

import java.util.Arrays;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.events.Capacity;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.audit.AuditList;
import org.cartagena40.query.audit.AuditQueries;
import org.cartagena40.query.log.LogState;
import org.cartagena40.query.log.PublishedLog;
import org.cartagena40.query.rebuild.Rebuilds;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The audit of the record, and the lists of acts that an auditor looks at first. */
@Controller
public final class AuditPages {

    private static final int ON_A_PAGE = 50;

    private final AuditQueries lists;
    private final PublishedLog published;
    private final Rebuilds rebuilds;
    private final Redecided redecided;
    private final EventLog log;
    private final AppliedPosition applied;

    public AuditPages(
            AuditQueries lists,
            PublishedLog published,
            Rebuilds rebuilds,
            Redecided redecided,
            EventLog log,
            AppliedPosition applied) {
        this.lists = lists;
        this.published = published;
        this.rebuilds = rebuilds;
        this.redecided = redecided;
        this.log = log;
        this.applied = applied;
    }

    @GetMapping("/audit")
    ModelAndView audit(Visit visit) {
        boolean mayKnow =
                visit.visitor().in(Capacity.AUDITOR) || visit.visitor().in(Capacity.TECHNICAL_SECRETARIAT);
        var reached = new AuditView.Reached(log.head(), applied.current());
        var asked = new AuditView.OnRequest(rebuilds.all(), redecided.latest(), mayKnow);
        var rows =
                Arrays.stream(AuditList.values()).map(list -> row(list, visit)).toList();
        String served =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        LogState state = LogState.of(published).orElse(null);
        return visit.show("audit/audit", AuditView.of(state, reached, asked, rows, served));
    }

    private AuditView.Row row(AuditList list, Visit visit) {
        Paging newest = new Paging(ON_A_PAGE, null, true);
        return AuditView.Row.of(list, lists.entries(visit.question(), list, newest), visit);
    }

    @GetMapping("/audit/{list}")
    ModelAndView list(Visit visit, @PathVariable String list, @RequestParam(required = false) @Nullable String cursor) {
        var page = lists.entries(visit.question(), list, Paging.of(ON_A_PAGE, cursor, true));
        return visit.show("audit/list", Listed.of(list, page, visit));
    }
}
