package org.cartagena40.command.gateway;

import java.util.Map;
import java.util.Optional;
import org.cartagena40.command.documents.Files;
import org.cartagena40.events.TextHash;
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
        /** What a trial takes for held; null where something is to be recorded. */
        private final @Nullable Map<TextHash, Files.File> brought;

        private boolean usedKept;

        Attempt(boolean onKept, @Nullable Map<TextHash, Files.File> brought) {
            this.onKept = onKept;
            this.brought = brought;
        }
    }

    /** Of these attempts, not of the class: two records in one program keep different things. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Attempt> running = new ThreadLocal<>();

    /** @param onKept whether the log alone counts or what is kept as well */
    void begin(boolean onKept) {
        running.set(new Attempt(onKept, null));
    }

    /**
     * An attempt that is to record nothing: on the log alone, so that nothing kept is touched.
     *
     * @param brought what the act brings along: it would be held before the act was decided
     */
    void beginTrial(Map<TextHash, Files.File> brought) {
        running.set(new Attempt(false, Map.copyOf(brought)));
    }

    void end() {
        running.remove();
    }

    /** Whether nothing may be recorded. */
    boolean onTrial() {
        Attempt attempt = running.get();
        return attempt != null && attempt.brought != null;
    }

    /** The file that the act at hand brings along, if it is on trial and brings this one. */
    Optional<Files.File> brought(TextHash hash) {
        Attempt attempt = running.get();
        return attempt == null || attempt.brought == null
                ? Optional.empty()
                : Optional.ofNullable(attempt.brought.get(hash));
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
