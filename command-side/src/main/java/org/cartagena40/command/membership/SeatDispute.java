package org.cartagena40.command.membership;

import java.time.Instant;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/** Two governments claim the seat of a State within [since, until); open until the Presidency decides. */
public record SeatDispute(
        MemberState state, Instant since, @Nullable Instant until) {

    boolean covers(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }

    boolean isOpenOf(MemberState one) {
        return until == null && state.equals(one);
    }
}
