package org.cartagena40.ledger.audit;

import java.io.PrintStream;

/** How far long work has come, on one line that is written anew; short work shows nothing. */
final class Progress {

    private static final int WIDTH = 30;
    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final int STEP = 4_096;

    private final PrintStream out;
    private final long total;
    private final long started = System.nanoTime();
    private long shown = started;

    Progress(PrintStream out, long total) {
        this.out = out;
        this.total = total;
    }

    void at(long done) {
        if (done % STEP == 0 && System.nanoTime() - shown > QUIET_NANOS) {
            shown = System.nanoTime();
            show(done);
        }
    }

    private void show(long done) {
        int filled = (int) (done * WIDTH / Math.max(1, total));
        long secondsLeft = (shown - started) / 1_000_000_000L * (total - done) / Math.max(1, done);
        out.printf(
                "\r[%s%s] %,d of %,d, about %d s left ",
                "#".repeat(filled), ".".repeat(WIDTH - filled), done, total, secondsLeft);
        out.flush();
    }

    void done() {
        if (shown != started) {
            out.printf("\r[%s] %,d of %,d%30s%n", "#".repeat(WIDTH), total, total, "");
        }
    }
}
