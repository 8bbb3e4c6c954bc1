package org.cartagena40.standalone.start;

import java.net.BindException;
import org.cartagena40.standalone.postgres.PostgresUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** The record cannot start, and why, in words for whoever started it. */
public final class CannotStart extends RuntimeException {

    private static final Logger LOG = LoggerFactory.getLogger(CannotStart.class);
    private static final long serialVersionUID = 1L;

    public CannotStart(String why) {
        super(why);
    }

    /** Says why on the console, in one line where the reason is known; returns the exit code. */
    public static int explain(Throwable failure) {
        String known = known(failure);
        if (known == null) {
            LOG.error("Acta cannot start", failure);
        } else {
            System.err.println("Acta cannot start: " + known);
        }
        return 1;
    }

    private static @Nullable String known(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        if (failure instanceof CannotStart || failure instanceof PostgresUnavailable) {
            return failure.getMessage();
        }
        if (failure instanceof PortInUseException port) {
            return "port " + port.getPort() + " is taken by another program. Name another one with --server.port";
        }
        return failure instanceof BindException ? failure.getMessage() : known(failure.getCause());
    }
}
