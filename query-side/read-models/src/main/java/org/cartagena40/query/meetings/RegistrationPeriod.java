package org.cartagena40.query.meetings;

import java.time.Instant;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * Until when one may register.
 *
 * @param zoneAssumed whether the source states a day only, read as its end in Santiago (X7)
 * @param status OPEN, OVER or CLOSED_EARLY
 */
public record RegistrationPeriod(
        Instant until,
        String local,
        String zone,
        boolean zoneAssumed,
        String status,
        @Nullable String reason,
        Effective effective) {}
