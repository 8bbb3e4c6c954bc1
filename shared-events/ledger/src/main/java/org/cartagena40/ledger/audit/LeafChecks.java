package org.cartagena40.ledger.audit;

import java.io.IOException;
import java.time.Instant;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.MerkleTree;
import org.jspecify.annotations.Nullable;

/** Checks one leaf after the other: its entry, what was kept of it, the order of times, and the row it stands for. */
final class LeafChecks {

    private final Report report;
    private final @Nullable KeptLog kept;
    private final @Nullable RecordRows rows;
    private Instant latest = Instant.MIN;

    LeafChecks(Report report, @Nullable KeptLog kept, @Nullable RecordRows rows) {
        this.report = report;
        this.kept = kept;
        this.rows = rows;
    }

    void check(long position, Hash leaf, ExactBytes bytes) throws IOException {
        if (!MerkleTree.leafHash(bytes.toBytes()).equals(leaf)) {
            found(position, Finding.Kind.ENTRY_CHANGED, "the published entry is not that of the published leaf");
        }
        checkKept(position, leaf);
        try {
            checkEntry(position, leaf, LogEntry.parse(bytes.toBytes()));
        } catch (Malformed refused) {
            found(position, Finding.Kind.MALFORMED, String.valueOf(refused.getMessage()));
        }
    }

    private void checkEntry(long position, Hash leaf, LogEntry entry) throws IOException {
        if (entry.recordedAt().isBefore(latest)) {
            found(
                    position,
                    Finding.Kind.TIME_RUNS_BACK,
                    "recorded at " + entry.recordedAt() + ", before the event ahead of it at " + latest);
        }
        latest = entry.recordedAt();
        if (rows != null) {
            rows.check(position, leaf, entry, since());
        }
    }

    private void checkKept(long position, Hash leaf) throws IOException {
        if (kept == null) {
            return;
        }
        Hash before = kept.next(position);
        if (before == null) {
            kept.add(leaf);
        } else if (!before.equals(leaf)) {
            found(
                    position,
                    Finding.Kind.LOG_REWRITTEN,
                    "the published leaf was " + before.toBase64() + " and is " + leaf.toBase64());
        }
    }

    /** Rows that the checkpoint does not cover, and what only the table as a whole can tell. */
    void finish(long size) throws IOException {
        if (rows != null) {
            rows.finish(size, since());
        }
    }

    private void found(long position, Finding.Kind kind, String what) {
        report.found(new Finding(position, kind, what, since()));
    }

    private String since() {
        return kept == null ? "" : kept.since();
    }
}
