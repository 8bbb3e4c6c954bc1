package org.cartagena40.query.notices;

import java.time.Instant;
import org.cartagena40.events.silence.Deadline;
import org.jspecify.annotations.Nullable;

/** A deadline as it was fixed at opening or by an extension, with the reason of the extension. */
record Fixed(Deadline deadline, Instant at, @Nullable String reason) {}
