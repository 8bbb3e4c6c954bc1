package org.cartagena40.events;

/** The one check that every identifier needs. */
public final class Texts {

    private Texts() {}

    /** Refuses an empty identifier: it would name everything and nothing. */
    public static String requireText(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return value;
    }
}
