package org.cartagena40.eventstore;

import java.util.UUID;
import org.cartagena40.ledger.CommittedEvent;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.Salt;

/** Events ready for the lane, without an engine. */
final class Sealed {

    private Sealed() {}

    static SealedEvent event(UUID command, String aggregate) {
        return SealedEvent.of(
                new CommittedEvent(
                        TestNode.newId().toString(),
                        "Test",
                        aggregate,
                        0,
                        command.toString(),
                        0,
                        Hash.ofHex(TestNode.REQUEST),
                        "silence.text-withdrawn",
                        "1",
                        ExactBytes.ofText("{}"),
                        ExactBytes.ofText("{}")),
                Salt.of(new byte[Salt.LENGTH]));
    }
}
