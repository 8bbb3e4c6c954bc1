package org.cartagena40.benchmarks.append;

import static org.cartagena40.benchmarks.running.Program.Part.COMMANDS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.cartagena40.benchmarks.running.Acts;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.benchmarks.running.Members;
import org.cartagena40.benchmarks.running.MovableClock;
import org.cartagena40.benchmarks.running.Program;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.TextWithdrawn;

/** A log that is filled as far as asked, and a program that acts on it. Its clock stands where the past ends. */
public final class FilledLog implements AutoCloseable {

    private static final int BATCH = 2_000;
    private static final long IN_REGISTER = 1;
    private static final long SEED = 1984;

    /** No outcome is recorded before its deadline has settled (silence rule 14). */
    private static final Duration SETTLED = ProceduralRules.SOFTWARE_DEFAULT.settling();

    /** Events ready to be stored, up to a moment. */
    private record Batch(List<BulkAppend.Sealed> rows, Instant until) {}

    private final Database database;
    private final MovableClock clock = new MovableClock(Decade.BEGINS);
    private final Program program;
    private final BulkAppend bulk;
    private final Decade decade;

    /** @param events how many at most: they are told in ten years */
    public FilledLog(Database database, long events) {
        this.decade = new Decade(SEED, events, IN_REGISTER);
        this.database = database;
        this.program = Program.start(database, clock, COMMANDS);
        Members.record(program);
        this.bulk = new BulkAppend(database);
    }

    /** So many events before the last, as many procedures are open as ever: each is told when it ends. */
    public static int eventsBehindThoseOpen() {
        return Procedures.OPEN_AT_ONCE * Decade.EVENTS_A_PROCEDURE;
    }

    public Database database() {
        return database;
    }

    public Program program() {
        return program;
    }

    /** Until the log holds so many events. While one batch is stored the next is made. */
    public void fillTo(long events) {
        CompletableFuture<Batch> next = CompletableFuture.supplyAsync(this::batch);
        for (long stored = program.log().head() + 1; stored < events; ) {
            Batch batch = next.join();
            next = CompletableFuture.supplyAsync(this::batch);
            store(batch);
            stored += batch.rows().size();
        }
        store(next.join());
    }

    /** Ends what clients left open, so that later questions find about a dozen open procedures and not thousands. */
    void withdraw(List<Acts> clients) {
        Instant now = clock.instant();
        List<BulkAppend.Sealed> rows = new ArrayList<>();
        for (Acts acts : clients) {
            for (Acts.Opened opened : acts.all()) {
                TextWithdrawn event =
                        new TextWithdrawn(opened.procedure(), "benchmark", EffectiveTime.at(now), Members.PRESIDENCY);
                rows.add(
                        bulk.seal(new Entry(Entry.PROCEDURE, opened.procedure().value(), opened.events(), event, now)));
            }
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            bulk.append(rows.subList(from, Math.min(rows.size(), from + BATCH)), now);
        }
    }

    private Batch batch() {
        List<BulkAppend.Sealed> rows = new ArrayList<>();
        Instant until = Decade.BEGINS;
        while (rows.size() < BATCH) {
            List<Entry> procedure = decade.next();
            until = procedure.get(procedure.size() - 1).at().plus(SETTLED);
            procedure.forEach(entry -> rows.add(bulk.seal(entry)));
        }
        return new Batch(rows, until);
    }

    private void store(Batch batch) {
        bulk.append(batch.rows(), batch.until());
        clock.set(batch.until());
    }

    @Override
    public void close() {
        bulk.close();
        program.close();
        database.close();
    }
}
