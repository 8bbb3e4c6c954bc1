package org.cartagena40.eventstore.faults;

import org.cartagena40.eventstore.LogUnavailable;

/** Failures in few words, the same words for the same failure, so that they can be counted. */
final class Reason {

    private static final String REASON = "Reason: ";
    private static final int LONGEST = 120;

    private Reason() {}

    static String of(RuntimeException failure) {
        if (!(failure instanceof LogUnavailable)) {
            return failure.getClass().getSimpleName();
        }
        String message = failure.getMessage();
        String reason = message.substring(message.indexOf(REASON) + (message.contains(REASON) ? REASON.length() : 0));
        String line = reason.lines().findFirst().orElse("").replace('\t', ' ').replaceAll("\"[^\"]*\"|[0-9]+", "…");
        return "LogUnavailable: " + line.substring(0, Math.min(LONGEST, line.length()));
    }
}
