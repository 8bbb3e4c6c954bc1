package org.cartagena40.dashboard.members;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.plan.PlanCatalogue.Programme;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.priorities.Proposal;
import org.cartagena40.query.progress.ProgressFilter;
import org.cartagena40.query.progress.ProgressQueries;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;

/** Gathers what the features say of one State. */
final class DeedQueries {

    private static final Paging LATEST = new Paging(10, null, true);

    private final SilenceQueries silence;
    private final PlanQueries plans;
    private final PriorityQueries priorities;
    private final ProgressQueries progress;
    private final HistoryQueries history;

    DeedQueries(
            SilenceQueries silence,
            PlanQueries plans,
            PriorityQueries priorities,
            ProgressQueries progress,
            HistoryQueries history) {
        this.silence = silence;
        this.plans = plans;
        this.priorities = priorities;
        this.progress = progress;
        this.history = history;
    }

    Deeds of(String state, Visit visit) {
        var reported = new ProgressFilter(null, null, state, null, null, null, null);
        return new Deeds(
                silence.onTheRoll(visit.question(), state, LATEST),
                programmes(state, visit),
                proposals(state, visit),
                progress.entries(visit.question(), reported, LATEST),
                history.history(visit.question(), HistoryFilter.about(state), LATEST)
                        .map(entry -> Told.of(entry, visit)));
    }

    /** Before the plan was on record nobody led a part of it. */
    private List<Programme> programmes(String state, Visit visit) {
        try {
            return plans.catalogue(visit.question()).programmes().stream()
                    .filter(one -> one.lead() != null && one.lead().state().equals(state))
                    .toList();
        } catch (NotOnRecord none) {
            return List.of();
        }
    }

    private List<Proposal> proposals(String state, Visit visit) {
        return priorities.cycles(visit.question(), Paging.first()).items().stream()
                .flatMap(cycle -> priorities.board(visit.question(), cycle.cycle()).proposals().stream())
                .filter(proposal -> proposal.by().equals(state))
                .toList();
    }
}
