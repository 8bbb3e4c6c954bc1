package org.cartagena40.command.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Precision;
import org.jspecify.annotations.Nullable;

/**
 * When something held, as a request says it: no more exact than its source. A date that does not fit its precision is
 * refused here, because whatever is recorded must be readable for ever.
 */
public record StatedTime(
        Precision precision,
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDate source) {

    public StatedTime {
        if (!fits(precision, from, to, source)) {
            throw new IllegalArgumentException("The dates do not fit the precision: give from (and to with RANGE or"
                    + " BOUNDED) as ISO text of that precision, and source only with UNKNOWN");
        }
    }

    EffectiveTime effective() {
        return new EffectiveTime(precision, from, to, source);
    }

    private static boolean fits(
            @Nullable Precision precision, @Nullable String from, @Nullable String to, @Nullable LocalDate source) {
        if (precision == null) {
            return true; // told as a missing field
        }
        boolean bounds = switch (precision) {
            case INSTANT, DAY, MONTH, YEAR -> from != null && to == null && source == null;
            case RANGE -> from != null && to != null && source == null;
            case BOUNDED -> (from != null || to != null) && source == null;
            case UNKNOWN -> from == null && to == null;
        };
        return bounds && inOrder(precision, new EffectiveTime(precision, from, to, source));
    }

    private static boolean inOrder(Precision precision, EffectiveTime time) {
        try {
            var first = time.possibleFrom();
            var last = time.certainFrom();
            return precision == Precision.INSTANT
                    || first.isEmpty()
                    || last.isEmpty()
                    || last.get().isAfter(first.get());
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
