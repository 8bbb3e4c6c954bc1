package org.cartagena40.eventstore;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The position a token stands for. No token means that nothing was read yet. */
final class LogPosition {

    private LogPosition() {}

    static long of(@Nullable TrackingToken token) {
        return token == null ? EventLog.BEFORE_FIRST : token.position().orElse(EventLog.BEFORE_FIRST);
    }
}
