package org.cartagena40.ledger.audit;

import java.time.Instant;
import java.util.Map;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.evidence.Evidence;
import org.cartagena40.ledger.evidence.EvidenceBundle;
import org.cartagena40.ledger.evidence.WholeEvent;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.VerifierKey;
import org.cartagena40.ledger.proof.Policy;
import org.jspecify.annotations.Nullable;

/** Checks a bundle by itself, with no log to ask. */
final class BundleCheck {

    private final Report report = new Report();

    private BundleCheck() {}

    /** @param policy null if the reader brings none: then nothing tells whose bundle it is, and nothing is proved */
    static Report of(byte[] bytes, @Nullable Policy policy) {
        BundleCheck check = new BundleCheck();
        try {
            check.run(EvidenceBundle.parse(bytes), policy);
        } catch (Malformed refused) {
            check.report.found(Finding.of(refused));
        }
        return check.report;
    }

    private void run(EvidenceBundle bundle, @Nullable Policy policy) {
        bundle.events().forEach(this::requireProven);
        if (bundle.events().isEmpty()) {
            report.missing("the bundle holds no event");
        }
        if (policy == null) {
            report.missing("no policy was given: ask a member State or the log's founding documents for its key, "
                    + "not the bundle");
            return;
        }
        requireTrusted(bundle.checkpoint(), policy);
    }

    private void requireProven(Evidence evidence) {
        evidence.proof().requireProves(evidence.entry().leafHash());
        WholeEvent whole = evidence.whole();
        String what = whole == null
                ? "an event that is not shown"
                : whole.event().type() + " of " + whole.event().aggregateId();
        report.checked("position " + evidence.position() + ", recorded "
                + evidence.entry().recordedAt() + ": " + what);
    }

    private void requireTrusted(SignedCheckpoint checkpoint, Policy policy) {
        try {
            Map<VerifierKey, Instant> seen = policy.require(checkpoint);
            report.checked(CheckpointInWords.of(checkpoint, seen));
        } catch (Malformed refused) {
            if (refused.flaw() != Flaw.QUORUM_MISSING) {
                throw refused;
            }
            report.missing(String.valueOf(refused.getMessage()));
        }
    }
}
