package org.cartagena40.ledger.audit;

import java.util.Locale;
import org.cartagena40.ledger.Malformed;

/**
 * Something that is not as it was recorded, or not of the form it must have.
 *
 * @param position the first bad one, {@link #NOWHERE} where it concerns the whole
 * @param since as closely as what was kept allows
 */
record Finding(long position, Kind kind, String what, String since) {

    static final long NOWHERE = -1;

    /** What kind of wrong it is; a script reads this word. */
    enum Kind {
        MALFORMED,
        LOG_SHRANK,
        LOG_REWRITTEN,
        ENTRY_CHANGED,
        TILE_CHANGED,
        ROOT_WRONG,
        TIME_RUNS_BACK,
        EVENT_CHANGED,
        STORED_LEAF_CHANGED,
        EVENT_MISSING,
        EVENT_WITHOUT_LEAF,
        EVENT_TWICE,
        ORDER_BROKEN,
        FILE_CHANGED,
        FILE_MISSING,
        FILE_UNLISTED,
        SCHEMA_MISSING
    }

    static Finding of(Malformed refused) {
        return new Finding(NOWHERE, Kind.MALFORMED, String.valueOf(refused.getMessage()), "");
    }

    @Override
    public String toString() {
        String where = position == NOWHERE ? "" : "position " + position + ": ";
        String when = since.isEmpty() ? "" : " (" + since + ")";
        return "FOUND " + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + where + what + when;
    }
}
