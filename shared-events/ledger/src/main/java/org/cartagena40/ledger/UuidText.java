package org.cartagena40.ledger;

import java.util.regex.Pattern;

/**
 * A UUID as PostgreSQL writes it: 36 characters in lower case. One id has one text, or the store and a verifier would
 * hash two; and such a text needs no escape in JSON.
 */
final class UuidText {

    private static final Pattern LOWER_CASE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private UuidText() {}

    static void require(String meaning, String text) {
        if (!LOWER_CASE.matcher(text).matches()) {
            throw new IllegalArgumentException(meaning + " must be a UUID in lower case, not \"" + text + "\"");
        }
    }
}
