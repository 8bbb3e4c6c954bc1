package org.cartagena40.events.record;

import org.jspecify.annotations.Nullable;

/**
 * One field that was recorded wrong.
 *
 * @param field its name in the event, as a JSON pointer
 * @param recorded what the record says; null if it says nothing
 * @param correct what it should say; null if it should say nothing
 */
public record FieldCorrection(
        String field, @Nullable String recorded, @Nullable String correct) {}
