package org.cartagena40.benchmarks.lag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.cartagena40.benchmarks.running.Acts;
import org.cartagena40.benchmarks.running.Program;

/** Sends so many commands a second, each at its time, from a few threads; one that is late is sent at once. */
final class OpenLoop implements AutoCloseable {

    private static final int THREADS = 16;

    /** An acknowledged command: where it stands, when its answer came, and how long after its time that was. */
    record Answer(long position, long micros, long nanosAfterItsTime) {}

    private final List<Answer> answers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong head = new AtomicLong(-1);
    private final Program program;
    private final long interval;
    private final long begun = System.nanoTime();
    private volatile boolean ended;
    private volatile boolean failed;

    OpenLoop(Program program, int rate) {
        this.program = program;
        this.interval = 1_000_000_000L / rate;
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(this::send, "open load " + i);
            threads.add(thread);
            thread.start();
        }
    }

    private void send() {
        Acts acts = new Acts(program.clock());
        Program.Sender sender = program.sender();
        try {
            while (!ended) {
                long due = begun + next.getAndIncrement() * interval;
                awaitTime(due);
                long position = sender.send(acts.next()).position();
                answered(new Answer(position, Sightings.now(), System.nanoTime() - due));
            }
        } catch (RuntimeException e) {
            failed = true;
            throw e;
        }
    }

    private static void awaitTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void answered(Answer answer) {
        head.accumulateAndGet(answer.position(), Math::max);
        synchronized (answers) {
            answers.add(answer);
        }
    }

    /** The highest position acknowledged so far. */
    long head() {
        return head.get();
    }

    /** Every answer that came after a moment, in the order of the log. */
    List<Answer> answersAfter(long micros) {
        synchronized (answers) {
            return answers.stream()
                    .filter(answer -> answer.micros() >= micros)
                    .sorted(Comparator.comparingLong(Answer::position))
                    .toList();
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Sends nothing more and waits for the last answers. */
    void end() {
        ended = true;
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failed) {
            throw new IllegalStateException("a command of the open load failed, so nothing was measured");
        }
    }
}
