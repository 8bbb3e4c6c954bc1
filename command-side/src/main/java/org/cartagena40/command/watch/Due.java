package org.cartagena40.command.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act that a watch asks for once its time has come.
 *
 * @param subject the procedure to conclude, or the term to start or expire
 * @param dueAt for a procedure its deadline and the settling time
 * @param renewal whether a procedure is about renewing the term in office, which must not expire before it is concluded
 */
record Due(
        Task task,
        String subject,
        Instant dueAt,
        @Nullable Instant openedAt,
        @Nullable Instant deadline,
        boolean renewal) {

    /** What is asked for. */
    enum Task {
        CONCLUDE_PROCEDURE,
        START_TERM,
        EXPIRE_TERM
    }

    String key() {
        return key(task, subject);
    }

    static String key(Task task, String subject) {
        return task + ":" + subject;
    }
}
