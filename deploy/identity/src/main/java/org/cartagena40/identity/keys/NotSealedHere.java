package org.cartagena40.identity.keys;

/** Sealed bytes that this key does not open: of another key, about something else, or changed since. */
public final class NotSealedHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotSealedHere(String about) {
        super("what is sealed about " + about + " does not open with its key");
    }
}
