package org.cartagena40.eventstore;

/**
 * The log could not be reached in time. Whether a command that was under way is recorded may be unknown; that is no
 * harm, because it can be repeated with the same command id: it is recorded once, and the repetition finds the answer.
 */
public final class LogUnavailable extends RuntimeException {

    private LogUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    private LogUnavailable(String message) {
        super(message);
    }

    static LogUnavailable whileRecording(Throwable cause) {
        return new LogUnavailable(
                "the log did not confirm the command: whether it is recorded may be unknown."
                        + " Repeat it with the same command id. Reason: " + cause.getMessage(),
                cause);
    }

    static LogUnavailable whileReading(Throwable cause) {
        return new LogUnavailable("the log could not be read: " + cause.getMessage(), cause);
    }

    static LogUnavailable closed() {
        return new LogUnavailable("the log takes no more commands: this program is stopping. Nothing was recorded;"
                + " repeat the command with the same command id.");
    }
}
