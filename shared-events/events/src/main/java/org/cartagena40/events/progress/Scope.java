package org.cartagena40.events.progress;

import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/** Of whom it is reported: the region, a State, or a body within one. */
public record Scope(
        Level level, @Nullable MemberState state, @Nullable Institution body) {}
