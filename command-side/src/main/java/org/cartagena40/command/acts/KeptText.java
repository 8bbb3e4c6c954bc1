package org.cartagena40.command.acts;

import org.jspecify.annotations.Nullable;

/**
 * A part of a body whose text is kept in the content store before the act is decided: the event names it by its hash, so
 * that it can be forgotten.
 */
@FunctionalInterface
public interface KeptText {

    /** Null where the text was handed in before and only its hash is told. */
    @Nullable
    String text();
}
