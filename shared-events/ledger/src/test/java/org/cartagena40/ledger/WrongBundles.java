package org.cartagena40.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartagena40.ledger.evidence.EvidenceBundle;
import org.cartagena40.ledger.evidence.WholeEvent;

/** Bundles that are not written as this log writes them; the bundle check tries every byte of a right one. */
final class WrongBundles {

    private WrongBundles() {}

    static List<Wrong> all() {
        return List.of(
                bundle(Flaw.ARCHIVE_FORM, "nothing", ""),
                bundle(Flaw.ARCHIVE_FORM, "no zip file", "evidence"),
                new Wrong(
                        Flaw.EVENT_FORM,
                        "no event",
                        () -> WholeEvent.parse(
                                "the event", "acta-event v1\nposition 2\n".getBytes(StandardCharsets.UTF_8))));
    }

    private static Wrong bundle(Flaw flaw, String what, String bytes) {
        return new Wrong(flaw, what, () -> EvidenceBundle.parse(bytes.getBytes(StandardCharsets.UTF_8)));
    }
}
