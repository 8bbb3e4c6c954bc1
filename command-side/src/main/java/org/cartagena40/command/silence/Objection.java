package org.cartagena40.command.silence;

import java.time.Instant;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/** An objection that was received in time; it stands until its State withdraws it before the deadline. */
record Objection(MemberState by, @Nullable Instant withdrawnAt) {

    boolean stands() {
        return withdrawnAt == null;
    }

    boolean withdrawnAfter(Instant moment) {
        return withdrawnAt != null && withdrawnAt.isAfter(moment);
    }
}
