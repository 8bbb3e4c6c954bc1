package org.cartagena40.query.membership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A State with those accredited to act for it, as far as the reader may see them.
 *
 * @param seatDisputedSince since when two governments claim its seat, for members and offices; nobody acts for it meanwhile
 */
public record MemberDetail(
        @JsonUnwrapped Member member, @Nullable Instant seatDisputedSince, List<Accreditation> accreditations) {}
