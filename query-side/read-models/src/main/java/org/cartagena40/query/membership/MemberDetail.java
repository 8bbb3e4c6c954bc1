package org.cartagena40.query.membership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/** A State with those accredited to speak for it, as far as the reader may see them. */
public record MemberDetail(@JsonUnwrapped Member member, List<Accreditation> accreditations) {

    /**
     * One accreditation.
     *
     * @param person the opaque reference of the person, for the offices
     * @param inForce whether it certainly held at the asked moment
     * @param endReason for the offices and the State
     */
    public record Accreditation(
            String accreditation,
            @Nullable String person,
            boolean inForce,
            Instant from,
            @Nullable Instant until,
            String credential,
            @Nullable Effective ended,
            @Nullable String endReason) {}
}
