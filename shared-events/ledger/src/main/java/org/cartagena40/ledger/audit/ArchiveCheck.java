package org.cartagena40.ledger.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.archive.ArchiveReader;
import org.cartagena40.ledger.archive.Manifest;
import org.cartagena40.ledger.archive.RecordArchive;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.VerifierKey;
import org.cartagena40.ledger.proof.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Checks an archive by itself, with no log to ask: every file against the manifest, every event against its leaf, all
 * leaves against the signed root, and with what was kept, that it is the same log. One file of it is in memory.
 */
final class ArchiveCheck {

    private final Policy policy;
    private final @Nullable KeptLog kept;
    private final Report report;
    private final PrintStream progressTo;
    private final ArchivedFiles files;

    ArchiveCheck(Policy policy, @Nullable KeptLog kept, Report report, PrintStream progressTo) {
        this.policy = policy;
        this.kept = kept;
        this.report = report;
        this.progressTo = progressTo;
        this.files = new ArchivedFiles(report);
    }

    Report run(InputStream in) throws IOException {
        try {
            ArchiveReader archive = new ArchiveReader(in);
            required(archive, RecordArchive.README);
            required(archive, RecordArchive.POLICY);
            SignedCheckpoint checkpoint = SignedCheckpoint.parse(required(archive, RecordArchive.CHECKPOINT));
            requireTrusted(checkpoint);
            requireSameLog(checkpoint);
            check(archive, checkpoint);
        } catch (Malformed refused) {
            report.found(Finding.of(refused));
        }
        return report;
    }

    private byte[] required(ArchiveReader archive, String name) throws IOException {
        Optional<ArchiveReader.File> file = archive.next();
        if (file.isEmpty() || !file.get().name().equals(name)) {
            throw Flaw.RECORD_ARCHIVE_FORM.met(name + " is not in its place");
        }
        files.seen(file.get());
        return file.get().content().toBytes();
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

    private void requireSameLog(SignedCheckpoint checkpoint) {
        SignedCheckpoint last = kept == null ? null : kept.last();
        if (last != null && !last.origin().equals(checkpoint.origin())) {
            throw Flaw.ORIGIN_UNKNOWN.met("what was kept is of " + last.origin() + ", this is " + checkpoint.origin());
        }
    }

    private void check(ArchiveReader archive, SignedCheckpoint checkpoint) throws IOException {
        Progress progress = new Progress(progressTo, checkpoint.size());
        ArchivedEvents events =
                new ArchivedEvents(checkpoint, files, new LeafChecks(report, kept, null), report, progress);
        boolean manifest = false;
        for (Optional<ArchiveReader.File> file = archive.next(); file.isPresent(); file = archive.next()) {
            String name = file.get().name();
            if (manifest) {
                throw Flaw.RECORD_ARCHIVE_FORM.met(name + " behind the manifest");
            }
            if (name.equals(Manifest.NAME)) {
                files.compare(Manifest.parse(file.get().content().toBytes()));
                manifest = true;
            } else {
                files.seen(file.get());
                events.read(file.get());
            }
        }
        progress.done();
        if (!manifest) {
            throw Flaw.RECORD_ARCHIVE_FORM.met("there is no " + Manifest.NAME);
        }
        events.finish();
        conclude(checkpoint);
    }

    /** An archive older than what was kept is a beginning of it, and nothing new to keep. */
    private void conclude(SignedCheckpoint checkpoint) throws IOException {
        if (!report.findings().isEmpty()) {
            return;
        }
        report.checked(files.count() + " files, each as the manifest says");
        report.checked(checkpoint.size() + " events, each with its leaf and its schema, and the root");
        if (kept == null) {
            return;
        }
        if (kept.last() != null) {
            report.checked("the " + Math.min(kept.size(), checkpoint.size()) + " leaves that were kept, unchanged");
        }
        if (checkpoint.size() >= kept.size()) {
            kept.keep(checkpoint);
        }
    }
}
