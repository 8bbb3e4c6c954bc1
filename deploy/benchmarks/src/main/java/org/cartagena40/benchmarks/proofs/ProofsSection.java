package org.cartagena40.benchmarks.proofs;

import static org.cartagena40.benchmarks.running.Program.Part.LOG;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.append.FilledLog;
import org.cartagena40.benchmarks.report.Goal;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Acts;
import org.cartagena40.benchmarks.running.Program;
import org.cartagena40.benchmarks.running.Times;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.query.log.ProofState;
import org.cartagena40.query.log.PublishedLog;

/** Publishes the full log, proves events of it, publishes acts as they come, and checks all of it. */
public final class ProofsSection implements Section {

    private static final int PROOFS = 2_000;
    private static final int WARM_UP = 200;
    private static final int ACTS = 40;

    @Override
    public String name() {
        return "proofs";
    }

    @Override
    public List<Row> run(Bench bench) {
        FilledLog filled = bench.filledLog();
        if (filled.program().log().head() + 1 < bench.options().events()) {
            filled.fillTo(bench.options().events());
        }
        List<Row> rows = new ArrayList<>();
        long begun = System.nanoTime();
        try (Program publisher = Program.start(filled.database(), Clock.systemUTC(), LOG)) {
            PublishedLog published = publisher.bean(PublishedLog.class);
            rows.add(tiled(filled, published, begun));
            rows.add(proofs(published));
            rows.add(acts(filled, published, Math.min(ACTS, bench.options().events() / 1_000)));
            rows.addAll(new FullCheck(name()).rows(filled.database(), published));
            rows.addAll(new WholeArchive(name()).rows(filled.database(), published));
            rows.add(new Cosigned(name()).row());
        }
        return rows;
    }

    /** From the first look at an unpublished record until its last event is covered. */
    private Row tiled(FilledLog filled, PublishedLog published, long begun) {
        long events = filled.program().log().head() + 1;
        await(published, events - 1);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return Row.of(name(), "publish the whole log")
                .with("events", (double) events)
                .with("seconds", seconds)
                .with("events/s", events / seconds);
    }

    private Row proofs(PublishedLog published) {
        SignedCheckpoint checkpoint = published.checkpoint().orElseThrow();
        SplittableRandom random = new SplittableRandom(7);
        Times times = new Times();
        for (int i = -WARM_UP; i < PROOFS; i++) {
            long position = random.nextLong(checkpoint.size());
            long begun = System.nanoTime();
            byte[] proof = published.proof(position, checkpoint).toBytes();
            if (i >= 0 && proof.length > 0) {
                times.add(System.nanoTime() - begun);
            }
        }
        return Row.of(name(), "inclusion proof, anywhere in it")
                .with(times.percentiles())
                .held(Goal.atMost("inclusion proof p99", times.millis(0.99), "ms", 5));
    }

    /** From the answer to a command until a checkpoint covers its event. */
    private Row acts(FilledLog filled, PublishedLog published, int count) {
        Program.Sender sender = filled.program().sender();
        Acts acts = new Acts(filled.program().clock());
        Times times = new Times();
        for (int i = 0; i < count; i++) {
            long position = sender.send(acts.next()).position();
            long begun = System.nanoTime();
            await(published, position);
            times.add(System.nanoTime() - begun);
        }
        return Row.of(name(), "checkpoint after an act")
                .with(times.percentiles())
                .held(Goal.atMost("checkpoint published p99", times.millis(0.99), "ms", 1_000));
    }

    private static void await(PublishedLog published, long position) {
        while (published.coverage().of(position) != ProofState.PROVABLE) {
            LockSupport.parkNanos(2_000_000);
        }
    }
}
