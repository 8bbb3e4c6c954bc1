package org.cartagena40.command;

import org.jspecify.annotations.Nullable;

/**
 * A rule in words.
 *
 * @param clause where it comes from: a clause of the Terms of Reference, a silence rule, or our decision on a gap
 * @param sentence what is true when all is well
 * @param remedy what the refused actor can do
 * @param field the field of the request that broke it, as a JSON pointer, where one did
 */
public record Wording(
        String clause,
        String sentence,
        String remedy,
        @Nullable String field) {}
