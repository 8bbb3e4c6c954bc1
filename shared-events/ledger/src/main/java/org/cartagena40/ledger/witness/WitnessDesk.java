package org.cartagena40.ledger.witness;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.MerkleTree;
import org.cartagena40.ledger.note.NoteSignature;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SignedNote;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.note.VerifierKey;
import org.cartagena40.ledger.proof.AddCheckpoint;

/** Decides whether to cosign: in the order that the specification sets, one request after the other. */
final class WitnessDesk {

    private final SigningKey key;
    private final List<VerifierKey> logs;
    private final WitnessState state;
    private final Clock clock;

    WitnessDesk(SigningKey key, List<VerifierKey> logs, WitnessState state, Clock clock) {
        this.key = key;
        this.logs = List.copyOf(logs);
        this.state = state;
        this.clock = clock;
    }

    /** Asked one at a time, so that the size that was compared is the size that is replaced. */
    synchronized Reply addCheckpoint(byte[] body) {
        try {
            return answer(AddCheckpoint.parse(body));
        } catch (Malformed refused) {
            int status = refused.flaw() == Flaw.EMPTY_TREE_ROOT ? Reply.DOES_NOT_CONTINUE : Reply.MALFORMED;
            return Reply.of(status, refused.getMessage() + "\n");
        } catch (IOException e) {
            return Reply.of(Reply.CANNOT, "the state of this witness cannot be written; nothing was signed\n");
        }
    }

    private Reply answer(AddCheckpoint request) throws IOException {
        SignedCheckpoint checkpoint = request.checkpoint();
        if (logs.stream().noneMatch(log -> log.name().equals(checkpoint.origin()))) {
            return Reply.of(Reply.UNKNOWN_LOG, "this witness does not follow " + checkpoint.origin() + "\n");
        }
        try {
            checkpoint.requireSignedByLog(logs);
        } catch (Malformed refused) {
            return Reply.of(Reply.NOT_SIGNED_BY_THE_LOG, refused.getMessage() + "\n");
        }
        request.requireGrows();
        Optional<SignedCheckpoint> last = state.last(checkpoint.origin());
        long lastSize = last.map(SignedCheckpoint::size).orElse(0L);
        if (lastSize != request.oldSize()) {
            return Reply.otherSize(lastSize);
        }
        return cosign(request, last);
    }

    private Reply cosign(AddCheckpoint request, Optional<SignedCheckpoint> last) throws IOException {
        Hash oldRoot = last.map(SignedCheckpoint::root).orElse(MerkleTree.emptyRoot());
        try {
            request.requireContinues(oldRoot);
        } catch (Malformed refused) {
            return Reply.of(Reply.DOES_NOT_CONTINUE, refused.getMessage() + "\n");
        }
        Instant now = clock.instant();
        if (last.map(this::cosignedAt).filter(now::isBefore).isPresent()) {
            return Reply.of(Reply.CANNOT, "the clock of this witness runs back; nothing was signed\n");
        }
        SignedCheckpoint checkpoint = request.checkpoint();
        NoteSignature cosignature = key.cosign(checkpoint.checkpoint().text(), now);
        state.keep(onlyOurs(checkpoint, cosignature));
        return Reply.of(Reply.COSIGNED, SignedNote.lines(List.of(cosignature)));
    }

    private Instant cosignedAt(SignedCheckpoint last) {
        return last.cosignedBy(List.of(key.verifier())).getOrDefault(key.verifier(), Instant.MIN);
    }

    /** With the signatures that this witness made or checked, and no others: it vouches for nobody else's. */
    private SignedCheckpoint onlyOurs(SignedCheckpoint checkpoint, NoteSignature cosignature) {
        var byLog = checkpoint.note().signedBy(logs).values();
        SignedNote bare = new SignedNote(checkpoint.note().text(), List.copyOf(byLog));
        return new SignedCheckpoint(checkpoint.checkpoint(), bare.with(List.of(cosignature)));
    }

    /** The last cosigned checkpoint of a log, by the hash of its name. */
    Optional<byte[]> published(String originHash) throws IOException {
        return state.published(originHash);
    }

    Optional<SignedCheckpoint> last(String origin) throws IOException {
        return state.last(origin);
    }
}
