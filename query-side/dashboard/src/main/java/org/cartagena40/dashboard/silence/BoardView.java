package org.cartagena40.dashboard.silence;

import java.util.Arrays;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.silence.ProcedureStatus;
import org.cartagena40.query.silence.ProcedureSummary;
import org.cartagena40.query.views.Page;
import org.jspecify.annotations.Nullable;

/**
 * The board: what awaits its deadline first, then what has an outcome, the newest first.
 *
 * @param opened how many more are on the board now; null where none are
 */
public record BoardView(
        List<Item> pending,
        List<Item> ended,
        @Nullable ProcedureStatus filter,
        List<ProcedureStatus> filters,
        @Nullable String opened,
        @Nullable String next) {

    /**
     * A procedure on the board.
     *
     * @param later what it is now, where that is something else than at the shown moment
     */
    public record Item(
            ProcedureSummary procedure,
            Countdown countdown,
            @Nullable String later) {

        public static Item of(ProcedureSummary procedure, Visit visit) {
            return new Item(procedure, Countdown.of(procedure, visit), null);
        }
    }

    static BoardView of(Page<ProcedureSummary> found, @Nullable ProcedureStatus filter, LaterBoard later, Visit visit) {
        List<Item> items = found.items().stream()
                .map(one -> new Item(one, Countdown.of(one, visit), later.of(one)))
                .toList();
        return new BoardView(
                items.stream().filter(BoardView::pending).toList(),
                items.stream().filter(item -> !pending(item)).toList(),
                filter,
                Arrays.asList(ProcedureStatus.values()),
                later.opened(),
                found.next());
    }

    private static boolean pending(Item item) {
        return switch (item.procedure().status()) {
            case OPEN, LAPSED_BEING_RECORDED, LAPSED_AWAITING_CONFIRMATION -> true;
            case BROKEN, ADOPTED, ADOPTED_UNDER_REVIEW, WITHDRAWN -> false;
        };
    }
}
