package org.cartagena40.query.feed;

/** The feed has as many readers as this node gives lines to, or one caller as many as one may have. */
public final class TooManyReaders extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int readers;
    private final int perCaller;

    TooManyReaders(FeedSettings settings) {
        super("the feed serves " + settings.readers() + " readers, " + settings.perCaller() + " of one caller");
        this.readers = settings.readers();
        this.perCaller = settings.perCaller();
    }

    /** How many there may be, and how many of one caller. */
    public Object[] given() {
        return new Object[] {readers, perCaller};
    }
}
