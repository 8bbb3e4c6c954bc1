package org.cartagena40.query.views;

/** A rebuild that is not begun, and why. */
public final class RebuildRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RebuildRefused(String why) {
        super(why);
    }
}
