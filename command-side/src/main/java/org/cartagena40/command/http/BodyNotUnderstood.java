package org.cartagena40.command.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A body in which the fields of an act cannot be read; its cause says which field and why. */
final class BodyNotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BodyNotUnderstood(@Nullable JacksonException cause) {
        super(null, cause, false, false);
    }
}
