package org.cartagena40.dashboard.work;

import java.util.Comparator;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.dashboard.silence.BoardView;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.events.Capacity;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.silence.ProcedureStatus;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Period;
import org.cartagena40.query.work.WorkQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** My work. */
@Controller
public final class WorkPages {

    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, false);
    private static final Paging LATEST = new Paging(100, null, true);
    private static final int DEEDS = 5;

    private final WorkQueries work;
    private final SilenceQueries silence;
    private final HistoryQueries history;
    private final WorkActs acts;

    public WorkPages(WorkQueries work, SilenceQueries silence, HistoryQueries history, ObjectProvider<WorkActs> acts) {
        this.work = work;
        this.silence = silence;
        this.history = history;
        this.acts = acts.getIfAvailable(() -> WorkActs.NONE);
    }

    @GetMapping("/work")
    ModelAndView work(Visit visit) {
        Seat seat = visit.visitor().seat();
        var items = work.work(visit.question(), ALL).items();
        return visit.show(
                "work",
                WorkView.of(items, open(seat, visit), seat == null ? List.of() : deeds(seat, visit), acts, visit));
    }

    /** What runs and can still be objected to; that somebody objected elsewhere is not told here. */
    private List<BoardView.Item> open(@Nullable Seat seat, Visit visit) {
        if (seat == null || seat.capacity() != Capacity.MEMBER_STATE) {
            return List.of();
        }
        return silence.onTheRoll(visit.question(), seat.institution(), LATEST).items().stream()
                .filter(one -> one.status() == ProcedureStatus.OPEN)
                .map(one -> BoardView.Item.of(one, visit))
                .toList();
    }

    private List<Told> deeds(Seat seat, Visit visit) {
        return where(seat).stream()
                .flatMap(filter -> history.history(visit.question(), filter, LATEST).items().stream())
                .filter(entry -> seat.institution().equals(entry.actor())
                        && seat.capacity().name().equals(entry.capacity()))
                .sorted(Comparator.comparingLong(HistoryEntry::position).reversed())
                .distinct()
                .limit(DEEDS)
                .map(entry -> Told.of(entry, visit))
                .toList();
    }

    /** Where the acts of a capacity are found in the history: not every act of a State is about a State. */
    private static List<HistoryFilter> where(Seat seat) {
        return switch (seat.capacity()) {
            case PRESIDENCY, VICE_PRESIDENCY, TECHNICAL_SECRETARIAT ->
                List.of(new HistoryFilter(null, null, null, seat.capacity().name(), null, Period.ALWAYS));
            case MEMBER_STATE -> List.of(HistoryFilter.about(seat.institution()), HistoryFilter.none());
            case STAKEHOLDER, AUDITOR, RECORD -> List.of(HistoryFilter.none());
        };
    }
}
