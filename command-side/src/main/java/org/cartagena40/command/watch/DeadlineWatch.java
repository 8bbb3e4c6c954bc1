package org.cartagena40.command.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.offices.ExpireTerm;
import org.cartagena40.command.offices.StartDesignatedTerm;
import org.cartagena40.command.silence.ConcludeProcedure;
import org.cartagena40.events.Act;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.ProcedureId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for what is due: the conclusion of a procedure, the start and the end of a term. It decides nothing: an act is
 * judged by when it was received, whether this watch has looked or not (rule 5).
 */
public final class DeadlineWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);
    private static final Duration DAY_BEFORE = Duration.ofHours(24);
    private static final int AT_ONCE = 2_000;
    private static final int THREADS = 16;

    private final DueTable table;
    private final Heartbeat heartbeat;
    private final RecordActs acts;
    private final Clock clock;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "acta-deadline-watch"));

    DeadlineWatch(DueTable table, Heartbeat heartbeat, RecordActs acts, Clock clock) {
        this.table = table;
        this.heartbeat = heartbeat;
        this.acts = acts;
        this.clock = clock;
    }

    /** Looks once, and again at once while there is more than one look can hold. */
    public void look() {
        List<Due> ready;
        do {
            Instant now = clock.instant();
            ready = table.ready(now, now.minus(ASK_AGAIN), AT_ONCE);
            Map<Window, List<Interruption>> interruptions = new ConcurrentHashMap<>();
            List<Future<?>> asked = ready.stream()
                    .<Future<?>>map(due -> threads.submit(() -> ask(due, now, interruptions)))
                    .toList();
            asked.forEach(DeadlineWatch::await);
        } while (ready.size() == AT_ONCE);
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    /** The time in which every act had to be received; thousands that lapse together share it. */
    private record Window(Instant from, Instant until) {}

    private void ask(Due due, Instant now, Map<Window, List<Interruption>> interruptions) {
        try {
            String step = due.task() + ":" + due.subject() + ":" + due.dueAt();
            if (acts.send(step, command(due, now, interruptions)).isEmpty()) {
                table.remove(due.key());
            }
        } catch (Refused refused) {
            LOG.debug("{} is not due yet: {}", due.key(), refused.getMessage());
        } catch (RuntimeException e) {
            LOG.error(
                    "ALARM: {} was due at {} and could not be asked for; it is asked again", due.key(), due.dueAt(), e);
        }
    }

    private ActaCommand command(Due due, Instant now, Map<Window, List<Interruption>> interruptions) {
        return switch (due.task()) {
            case CONCLUDE_PROCEDURE ->
                new ConcludeProcedure(
                        new ProcedureId(due.subject()),
                        interruptions.computeIfAbsent(window(due), this::interruptions),
                        Act.ofTheRecord(),
                        now);
            case START_TERM -> new StartDesignatedTerm(Mechanism.ID, new TermId(due.subject()), Act.ofTheRecord(), now);
            case EXPIRE_TERM -> new ExpireTerm(Mechanism.ID, new TermId(due.subject()), Act.ofTheRecord(), now);
        };
    }

    /** Within the day before the deadline, or since the opening if that was later (rule 15). */
    private static Window window(Due due) {
        Instant deadline = Objects.requireNonNull(due.deadline());
        Instant opened = Objects.requireNonNull(due.openedAt());
        Instant dayBefore = deadline.minus(DAY_BEFORE);
        Instant from = opened.isAfter(dayBefore) ? opened : dayBefore;
        return new Window(from, deadline);
    }

    private List<Interruption> interruptions(Window window) {
        return heartbeat.runs(window.from(), window.until()).interruptions(window.from(), window.until());
    }

    private static void await(Future<?> asked) {
        try {
            asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a watch thread failed", e);
        }
    }
}
