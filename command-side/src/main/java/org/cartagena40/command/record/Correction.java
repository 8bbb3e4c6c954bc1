package org.cartagena40.command.record;

import org.jspecify.annotations.Nullable;

/**
 * What a field should say. What it says instead is looked up in the record and never taken from the request.
 *
 * @param field its name in the event, as a JSON pointer
 * @param correct null if it should say nothing
 */
public record Correction(String field, @Nullable String correct) {}
