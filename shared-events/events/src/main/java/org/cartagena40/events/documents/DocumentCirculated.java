package org.cartagena40.events.documents;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The document went to these, with its annexes (R122). */
public record DocumentCirculated(
        DocumentId document,
        List<Audience> audiences,
        List<DocumentId> annexes,
        List<String> annexesNotHeld,
        EffectiveTime effective,
        Act act)
        implements DocumentEvent {
    public DocumentCirculated {
        audiences = List.copyOf(audiences);
        annexes = List.copyOf(annexes);
        annexesNotHeld = List.copyOf(annexesNotHeld);
    }
}
