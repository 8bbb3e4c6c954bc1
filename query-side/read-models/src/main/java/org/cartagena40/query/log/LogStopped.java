package org.cartagena40.query.log;

/** Nothing more is published until somebody has looked: what would be signed contradicts what was. */
public final class LogStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    LogStopped(String why) {
        super(why);
    }
}
