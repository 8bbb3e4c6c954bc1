package org.cartagena40.ledger.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Map;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Frontier;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.VerifierKey;
import org.cartagena40.ledger.proof.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole published log: every entry against its leaf, every leaf against what was kept, every tile and both roots
 * against the leaves, and, where there is access, every row of the record against its entry.
 */
final class LogCheck {

    private static final int TILES_AT_ONCE = 1 << 16;

    private final LogSource source;
    private final Policy policy;
    private final @Nullable KeptLog kept;
    private final @Nullable RecordRows rows;
    private final PrintStream progressTo;
    private final Report report;
    private Frontier frontier = Frontier.EMPTY;

    LogCheck(
            LogSource source,
            Policy policy,
            @Nullable KeptLog kept,
            @Nullable RecordRows rows,
            Report report,
            PrintStream progressTo) {
        this.source = source;
        this.policy = policy;
        this.kept = kept;
        this.rows = rows;
        this.report = report;
        this.progressTo = progressTo;
    }

    Report run() throws IOException {
        try {
            SignedCheckpoint checkpoint = SignedCheckpoint.parse(source.read("checkpoint"));
            requireTrusted(checkpoint);
            if (continuesInSize(checkpoint)) {
                check(checkpoint);
            }
        } catch (Malformed refused) {
            report.found(Finding.of(refused));
        }
        return report;
    }

    private void requireTrusted(SignedCheckpoint checkpoint) {
        checkpoint.requireSignedByLog(policy.logs());
        Map<VerifierKey, Instant> seen = policy.cosigners(checkpoint);
        if (policy.isQuorum(seen)) {
            report.checked(CheckpointInWords.of(checkpoint, seen));
        } else {
            report.missing(Flaw.QUORUM_MISSING.sentence() + ": " + CheckpointInWords.of(checkpoint, seen));
        }
    }

    private boolean continuesInSize(SignedCheckpoint checkpoint) {
        SignedCheckpoint last = kept == null ? null : kept.last();
        if (last == null) {
            return true;
        }
        if (!last.origin().equals(checkpoint.origin())) {
            throw Flaw.ORIGIN_UNKNOWN.met("what was kept is of " + last.origin() + ", this is " + checkpoint.origin());
        }
        if (last.size() > checkpoint.size()) {
            report.found(new Finding(
                    checkpoint.size(),
                    Finding.Kind.LOG_SHRANK,
                    "the log had " + last.size() + " leaves and now shows " + checkpoint.size(),
                    kept == null ? "" : kept.since()));
            return false;
        }
        return true;
    }

    private void check(SignedCheckpoint checkpoint) throws IOException {
        Progress progress = new Progress(progressTo, checkpoint.size());
        TileChecks tiles = new TileChecks(checkpoint.size(), source, report);
        LeafChecks leaves = new LeafChecks(report, kept, rows);
        try (PublishedLeaves published = new PublishedLeaves(source, checkpoint.size())) {
            published.forEach((position, leaf, entry) -> {
                progress.at(position);
                leaves.check(position, leaf, entry);
                grow(position, leaf, tiles);
            });
        }
        tiles.finish();
        progress.done();
        requireRoots(checkpoint);
        leaves.finish(checkpoint.size());
        conclude(checkpoint);
    }

    private void grow(long position, Hash leaf, TileChecks tiles) throws IOException {
        requireKeptRoot(position);
        frontier = frontier.append(leaf);
        tiles.append(leaf);
        if (position % TILES_AT_ONCE == TILES_AT_ONCE - 1) {
            tiles.compare();
        }
    }

    private void requireKeptRoot(long size) {
        SignedCheckpoint last = kept == null ? null : kept.last();
        if (last != null && last.size() == size && !frontier.root().equals(last.root())) {
            report.found(new Finding(
                    Finding.NOWHERE,
                    Finding.Kind.LOG_REWRITTEN,
                    "the first " + size + " leaves have another root than in the checkpoint that was kept",
                    kept == null ? "" : kept.since()));
        }
    }

    private void requireRoots(SignedCheckpoint checkpoint) {
        requireKeptRoot(checkpoint.size());
        if (!frontier.root().equals(checkpoint.root())) {
            report.found(new Finding(
                    Finding.NOWHERE,
                    Finding.Kind.ROOT_WRONG,
                    "the published leaves do not make the root that was signed at size " + checkpoint.size(),
                    ""));
        }
    }

    private void conclude(SignedCheckpoint checkpoint) throws IOException {
        if (!report.findings().isEmpty()) {
            return;
        }
        report.checked(checkpoint.size() + " entries, each with its leaf, all tiles, and the root");
        if (kept != null) {
            if (kept.last() != null) {
                report.checked("the " + kept.size() + " leaves that were kept, unchanged");
            }
            kept.keep(checkpoint);
        }
    }
}
