package org.cartagena40.query.progress;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of a chapter in a cycle, at one level. Levels stand apart and are never added up, and the rows of two
 * cycles can be laid beside each other.
 *
 * @param chapter null for actions whose chapter is not stated
 * @param from the first day that counts to the cycle, likewise the last; a report counts by the end of its period
 * @param states how many States reported; null for other levels
 * @param ofMembers how many could have
 * @param statuses how many actions and chapters are where, by the latest report of each body; null if none was reported
 */
public record ChapterProgress(
        String cycle,
        @Nullable Integer chapter,
        String level,
        LocalDate from,
        LocalDate to,
        int entries,
        int goodPractices,
        int challenges,
        @Nullable Integer states,
        @Nullable Integer ofMembers,
        @Nullable Map<String, Long> statuses) {

    String key() {
        return "%s %09d %s".formatted(cycle, chapter == null ? 0 : chapter, level);
    }
}
