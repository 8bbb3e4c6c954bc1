package org.cartagena40.dashboard.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.dashboard.frame.Address;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.query.replay.ProcedureMoment;
import org.cartagena40.query.silence.ProcedureStatus;
import org.cartagena40.query.silence.ProcedureSummary;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Page;
import org.jspecify.annotations.Nullable;

/** A procedure entry by entry. */
public record ProcedureHistoryView(
        ProcedureSummary procedure,
        boolean known,
        List<Line> lines,
        @Nullable String next) {

    /**
     * An entry and the procedure right after it.
     *
     * @param state null where it was not on record yet
     * @param left of the time to object; null once nobody may
     * @param then the procedure's own page at that moment
     */
    public record Line(
            Told told,
            String recorded,
            @Nullable ProcedureSummary state,
            @Nullable String left,
            String then) {

        static Line of(ProcedureMoment moment, String id, Visit visit) {
            Address page = Address.read("/silence-procedures/" + id)
                    .with(Address.AS_OF, moment.asOf().toString())
                    .with(Address.KNOWN_AT, Long.toString(moment.knownAt()));
            return new Line(
                    Told.of(moment.entry(), visit),
                    visit.when().of(moment.entry().recordedAt()).text(),
                    moment.state(),
                    left(moment.state(), moment.asOf(), visit),
                    page.toString());
        }

        private static @Nullable String left(@Nullable ProcedureSummary state, Instant at, Visit visit) {
            return state == null || state.status() != ProcedureStatus.OPEN
                    ? null
                    : visit.when()
                            .leftInWords(Duration.between(at, state.deadline().instant()));
        }
    }

    static ProcedureHistoryView of(ProcedureSummary procedure, Axis by, Page<ProcedureMoment> page, Visit visit) {
        return new ProcedureHistoryView(
                procedure,
                by == Axis.KNOWN,
                page.items().stream()
                        .map(moment -> Line.of(moment, procedure.procedure(), visit))
                        .toList(),
                page.next());
    }
}
