package org.cartagena40.ledger.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Frontier;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.StoredEvent;
import org.cartagena40.ledger.StrictText;
import org.cartagena40.ledger.archive.ArchiveReader;
import org.cartagena40.ledger.archive.ArchivedEvent;
import org.cartagena40.ledger.archive.RecordArchive;
import org.cartagena40.ledger.note.SignedCheckpoint;

/**
 * The events of an archive, file by file. Two trees grow: one of the leaves that follow from the events, one of the leaves
 * that stand beside them. Which of them makes the signed root tells whether an event or its leaf was changed.
 */
final class ArchivedEvents {

    private static final int TOLD = 10;

    private final SignedCheckpoint checkpoint;
    private final ArchivedFiles files;
    private final LeafChecks leaves;
    private final Report report;
    private final Progress progress;
    private final List<Long> unequal = new ArrayList<>();
    private Frontier derived = Frontier.EMPTY;
    private Frontier stated = Frontier.EMPTY;
    private long next;

    ArchivedEvents(
            SignedCheckpoint checkpoint, ArchivedFiles files, LeafChecks leaves, Report report, Progress progress) {
        this.checkpoint = checkpoint;
        this.files = files;
        this.leaves = leaves;
        this.report = report;
        this.progress = progress;
    }

    /** Schemas come first, then the events; nothing else belongs here. */
    void read(ArchiveReader.File file) throws IOException {
        if (file.name().startsWith(RecordArchive.SCHEMAS) && next == 0) {
            return;
        }
        if (!file.name().startsWith(RecordArchive.EVENTS)) {
            throw Flaw.RECORD_ARCHIVE_FORM.met(file.name() + " does not belong there");
        }
        List<Hash> following = new ArrayList<>();
        List<Hash> standing = new ArrayList<>();
        String text = StrictText.lines(file.name(), file.content().toBytes());
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            StoredEvent event = ArchivedEvent.parse(line).stored();
            following.add(leaf(event));
            standing.add(event.storedLeaf());
        }
        derived = derived.appendAll(following);
        stated = stated.appendAll(standing);
    }

    private Hash leaf(StoredEvent event) throws IOException {
        inOrder(event);
        LogEntry entry = event.entry();
        Hash leaf = entry.leafHash();
        if (!leaf.equals(event.storedLeaf()) && unequal.size() < TOLD) {
            unequal.add(event.position());
        }
        leaves.check(event.position(), leaf, ExactBytes.of(entry.toBytes()));
        files.requireSchema(
                event.position(), event.event().type(), event.event().revision());
        progress.at(event.position());
        next = Math.max(next, event.position() + 1);
        return leaf;
    }

    private void inOrder(StoredEvent event) {
        long position = event.position();
        if (position > next) {
            found(next, Finding.Kind.EVENT_MISSING, "the next event of the archive is that of position " + position);
        } else if (position < next) {
            found(position, Finding.Kind.ORDER_BROKEN, "it stands behind position " + (next - 1));
        }
        if (position == checkpoint.size()) {
            found(position, Finding.Kind.EVENT_WITHOUT_LEAF, "the checkpoint covers " + position + " events");
        }
    }

    void finish() {
        if (next < checkpoint.size()) {
            found(
                    next,
                    Finding.Kind.EVENT_MISSING,
                    "the archive ends here, the checkpoint covers " + checkpoint.size() + " events");
        }
        boolean follows = derived.root().equals(checkpoint.root());
        for (long position : unequal) {
            found(
                    position,
                    follows ? Finding.Kind.STORED_LEAF_CHANGED : Finding.Kind.EVENT_CHANGED,
                    follows
                            ? "its leaf is not that of the event, though the event is as recorded"
                            : "the event does not make the leaf that stands beside it");
        }
        if (!follows) {
            String also = stated.root().equals(checkpoint.root()) ? "; the leaves beside them do" : "";
            found(
                    Finding.NOWHERE,
                    Finding.Kind.ROOT_WRONG,
                    "the events do not make the root that was signed at size " + checkpoint.size() + also);
        }
    }

    private void found(long position, Finding.Kind kind, String what) {
        report.found(new Finding(position, kind, what, ""));
    }
}
