package org.cartagena40.command.gateway;

/** Other acts kept coming first until the time for deciding ran out. Nothing was recorded; the request can be repeated. */
public final class NotRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRecorded(Throwable conflict) {
        super("not recorded: other acts kept coming first; repeat the request with the same key", conflict);
    }
}
