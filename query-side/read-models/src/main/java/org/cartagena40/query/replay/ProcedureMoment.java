package org.cartagena40.query.replay;

import java.time.Instant;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.silence.ProcedureSummary;
import org.jspecify.annotations.Nullable;

/**
 * An entry about a procedure, and what the procedure was right after it.
 *
 * @param asOf the moment of {@code state}; asked again there, the board says the same
 * @param state null where the procedure was not on record yet, as after a remark on something older
 */
public record ProcedureMoment(
        Instant asOf,
        long knownAt,
        HistoryEntry entry,
        @Nullable ProcedureSummary state) {}
