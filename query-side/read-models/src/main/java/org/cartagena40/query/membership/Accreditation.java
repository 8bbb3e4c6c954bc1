package org.cartagena40.query.membership;

import java.time.Instant;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * One accreditation: for whom somebody may act, in which capacity.
 *
 * @param person the opaque reference of the person, for the offices
 * @param deputyOf the accreditation in whose place a deputy acts, and with which its own ends
 * @param inForce whether it certainly held at the asked moment; a disputed seat suspends it
 * @param credential not every deputy has one
 * @param endReason for the offices and the body itself
 */
public record Accreditation(
        String accreditation,
        @Nullable String person,
        String institution,
        String capacity,
        @Nullable String deputyOf,
        boolean inForce,
        Instant from,
        @Nullable Instant until,
        @Nullable String credential,
        @Nullable Effective ended,
        @Nullable String endReason) {}
