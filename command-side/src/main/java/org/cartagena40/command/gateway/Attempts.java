package org.cartagena40.command.gateway;

import org.jspecify.annotations.Nullable;

/**
 * How far the decision that this thread is just making may rest on what this program keeps: aggregates, the standing,
 * the guess that what it does not keep is new. The log refuses whatever such an attempt would record on what has gone
 * on elsewhere. What an attempt does not record nobody can refuse, so its outcome is no answer: the gateway makes another
 * one, on the log alone.
 */
final class Attempts {

    private static final class Attempt {
        private final boolean onKept;
        private boolean usedKept;

        Attempt(boolean onKept) {
            this.onKept = onKept;
        }
    }

    /** Of these attempts, not of the class: two records in one program keep different things. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Attempt> running = new ThreadLocal<>();

    /** @param onKept whether the log alone counts or what is kept as well */
    void begin(boolean onKept) {
        running.set(new Attempt(onKept));
    }

    void end() {
        running.remove();
    }

    /** Whether anything kept was used since the attempt began. */
    boolean usedKept() {
        Attempt attempt = running.get();
        return attempt != null && attempt.usedKept;
    }

    /** Whether what is kept may be used; whoever asks is taken to use it. Never without somebody to decide again. */
    boolean useKept() {
        Attempt attempt = running.get();
        if (attempt == null || !attempt.onKept) {
            return false;
        }
        attempt.usedKept = true;
        return true;
    }

    /** Whether the log alone counts. */
    boolean onLogAlone() {
        Attempt attempt = running.get();
        return attempt != null && !attempt.onKept;
    }
}
