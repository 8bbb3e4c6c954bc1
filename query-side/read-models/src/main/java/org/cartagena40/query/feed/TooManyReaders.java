package org.cartagena40.query.feed;

/** The feed has as many readers as this node gives lines to, or one caller as many as one may have. */
public final class TooManyReaders extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyReaders(FeedSettings settings) {
        super("The feed serves " + settings.readers() + " readers at a time and " + settings.perCaller()
                + " for one caller. Close a line, or come back later with Last-Event-ID.");
    }
}
