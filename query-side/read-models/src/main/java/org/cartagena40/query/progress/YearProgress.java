package org.cartagena40.query.progress;

import org.jspecify.annotations.Nullable;

/**
 * How many States reported on a chapter, on periods that end in a year.
 *
 * @param chapter null for actions whose chapter is not stated
 * @param states null where nobody reported: that is not zero
 * @param ofMembers how many could have at the asked moment
 */
public record YearProgress(
        int year, @Nullable Integer chapter, @Nullable Integer states, int ofMembers) {

    String key() {
        return "%04d %09d".formatted(year, chapter == null ? 0 : chapter);
    }
}
