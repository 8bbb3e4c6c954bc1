package org.cartagena40.eventstore;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The events of one command on their way through the lane: all of them are recorded, or none. */
final class AppendJob {

    private final List<SealedEvent> events;
    private final Set<Premise> premises;
    private final CompletableFuture<Appended> answer = new CompletableFuture<>();

    AppendJob(List<SealedEvent> events) {
        this(events, Set.of());
    }

    AppendJob(List<SealedEvent> events, Set<Premise> premises) {
        this.events = List.copyOf(events);
        this.premises = Set.copyOf(premises);
    }

    List<SealedEvent> events() {
        return events;
    }

    Set<Premise> premises() {
        return premises;
    }

    void succeed(Appended appended) {
        answer.complete(appended);
    }

    /** Does nothing if the job has its answer already: a later failure cannot take back what was acknowledged. */
    void fail(RuntimeException reason) {
        answer.completeExceptionally(reason);
    }

    boolean isRecorded() {
        return answer.isDone() && !answer.isCompletedExceptionally();
    }

    /** Waits for the lane, which bounds every wait of its own. Not interruptible: the outcome would be unknown. */
    Appended await() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }
}
