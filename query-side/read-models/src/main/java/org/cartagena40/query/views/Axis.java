package org.cartagena40.query.views;

import org.jspecify.annotations.Nullable;

/** The two times of the record: when something held, and when the log learned of it. */
public enum Axis {
    EFFECTIVE,
    KNOWN;

    /** As a request names it. */
    public static Axis named(@Nullable String text, Axis otherwise) {
        if (text == null) {
            return otherwise;
        }
        return switch (text) {
            case "effective" -> EFFECTIVE;
            case "known" -> KNOWN;
            default -> throw new BadParameter("by", "must be effective or known");
        };
    }
}
