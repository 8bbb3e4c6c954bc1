package org.cartagena40.command.mechanism;

import java.util.List;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;

/** Stories about the Mechanism as a body; the register beside it holds the one usual decision. */
final class Rulebook {

    /** The document that these stories cite as the text of terms of reference; no other is on record. */
    static final DocumentId TEXT = new DocumentId("TOR-MSC");

    private static final Past WITH_THE_TEXT = id -> id.equals(TEXT)
            ? List.of(new DocumentRegistered(
                    TEXT,
                    DocumentType.TERMS_OF_REFERENCE,
                    new Label("en", "Terms of Reference"),
                    null,
                    EffectiveTime.unknown(null),
                    Acts.IMPORT))
            : List.of();

    private static final Deciders<Mechanism, ActaEvent> DECIDERS = new Deciders<>(Mechanism.NONE, Mechanism.EVOLUTION)
            .on(EstablishMechanism.class, (command, past, standing) -> Establishing.decide(command, past))
            .on(
                    AdoptTermsOfReference.class,
                    (command, past, standing) ->
                            Adopting.decide(command, past, new Standing(past, Standings.register()), WITH_THE_TEXT))
            .on(RecordObjective.class, (command, past, standing) -> Aiming.decide(command, past))
            .on(RecordPrinciple.class, (command, past, standing) -> Aiming.decide(command, past))
            .on(
                    SetProceduralRules.class,
                    (command, past, standing) ->
                            Establishing.decide(command, new Standing(past, Standings.register())));

    private Rulebook() {}

    static Story<Mechanism, ActaEvent> given(List<ActaEvent> past) {
        return DECIDERS.given(past);
    }
}
