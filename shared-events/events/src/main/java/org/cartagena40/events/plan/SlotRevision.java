package org.cartagena40.events.plan;

import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/** What a revision makes of one chapter, programme or action. */
public record SlotRevision(
        Slot slot,
        int number,
        @Nullable Integer chapter,
        @Nullable Integer programme,
        @Nullable Label title) {

    /** What a plan consists of. */
    public enum Slot {
        CHAPTER,
        PROGRAMME,
        ACTION
    }
}
