package org.cartagena40.query.log;

import org.cartagena40.ledger.note.SignedCheckpoint;

/** What a bundle says of itself, to a reader who has never heard of any of this. */
final class EvidenceReadme {

    private static final String TEXT = """
            Evidence of decision %s
            Evidencia de la decisión %s

            This file holds %d recorded events. %d of them are here whole (folder events, readable in folder readable);
            of the others you may see that they were recorded, where and when (folder entries), and not what they say.
            Each has a proof (folder proofs) that it stands at its place in the log
              %s
            as that log and its witnesses signed it when it had %d entries (checkpoint.txt).

            To check it, on any computer with Java 17 or later and without any network:
              java -jar acta-ledger.jar verify bundle THIS-FILE --policy YOUR-POLICY
            YOUR-POLICY names the keys that you trust. policy.txt is what the log hands out; compare its keys with those
            that your own ministry or another member State holds before you use it.

            What is proved: that these events were recorded, word for word, in this order, not after the last and within
            the times that the witnesses state. What is not: that what they say is true, and who sat at the keyboard.
            This text is not part of what is proved.
            """;

    private EvidenceReadme() {}

    static String of(DecisionEvents decision, SignedCheckpoint checkpoint) {
        return TEXT.formatted(
                decision.decision(),
                decision.decision(),
                decision.events().size(),
                decision.whole().size(),
                checkpoint.origin(),
                checkpoint.size());
    }
}
