package org.cartagena40.command.acts;

import org.jspecify.annotations.Nullable;

/** What an act does to a text that several people edit; each revision is an entity tag of its own. */
public enum Revising {
    NOTHING,
    /** The first revision. */
    FIRST,
    /** The one after the revision that its request read. */
    NEXT;

    /** The revision that it makes; null if it makes none. */
    public @Nullable Integer makes(@Nullable Integer read) {
        return switch (this) {
            case NOTHING -> null;
            case FIRST -> 1;
            case NEXT -> read == null ? null : read + 1;
        };
    }
}
