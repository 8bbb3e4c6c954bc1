package org.cartagena40.dashboard.silence;

import java.util.List;
import java.util.function.Function;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.silence.ProcedureSummary;
import org.jspecify.annotations.Nullable;

/** What the board says now of what it shows at another moment. */
final class LaterBoard {

    private static final LaterBoard NOTHING = new LaterBoard(then -> null, null);

    private final Function<ProcedureSummary, @Nullable String> status;
    private final @Nullable String opened;

    private LaterBoard(Function<ProcedureSummary, @Nullable String> status, @Nullable String opened) {
        this.status = status;
        this.opened = opened;
    }

    static LaterBoard nothing() {
        return NOTHING;
    }

    /**
     * @param now each procedure as it is now, by its id
     * @param opened those on the board now that were not on it then
     */
    static LaterBoard of(Function<String, @Nullable ProcedureSummary> now, List<ProcedureSummary> opened, Visit visit) {
        return new LaterBoard(
                then -> changed(then, now.apply(then.procedure()), visit),
                opened.isEmpty() ? null : visit.words().of("silence.later.opened", opened.size()));
    }

    private static @Nullable String changed(ProcedureSummary then, @Nullable ProcedureSummary now, Visit visit) {
        if (now == null) {
            return null;
        }
        if (now.status() != then.status()) {
            String status = visit.words().of("silence.status", now.status());
            return now.decisionNumber() == null ? status : status + ", " + now.decisionNumber();
        }
        return now.deadline().instant().equals(then.deadline().instant())
                ? null
                : visit.words()
                        .of(
                                "silence.later.deadline",
                                visit.when().of(now.deadline().instant()).text());
    }

    @Nullable
    String of(ProcedureSummary then) {
        return status.apply(then);
    }

    @Nullable
    String opened() {
        return opened;
    }
}
