package org.cartagena40.query.documents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * A comment window at the asked moment.
 *
 * @param deadline until before this instant; an early close ends it sooner
 * @param zoneAssumed whether the source states a day only, read as its end in Santiago
 * @param comments how many came in time; null for the public while the window is open
 * @param late how many came after the close and were kept; likewise
 */
public record WindowEntry(
        String window,
        String document,
        String audience,
        boolean open,
        Instant deadline,
        LocalDateTime local,
        String zone,
        boolean zoneAssumed,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        @Nullable Integer comments,
        @Nullable Integer late,
        Effective effective,
        long position,
        String origin,
        List<String> sources) {}
