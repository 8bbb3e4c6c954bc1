package org.cartagena40.command.decisions;

import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.Past;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.SessionOpened;
import org.cartagena40.events.silence.ProcedureId;

/** Stories about an empty register beside the usual Mechanism. */
final class Register {

    /** A meeting that is in its first session; of any other nothing is on record. */
    static final MeetingId IN_SESSION = new MeetingId("MSC-2");

    private static final Past HELD = id -> id.equals(IN_SESSION)
            ? List.of(new SessionOpened(IN_SESSION, 1, CHILE.institution(), EffectiveTime.at(NOW), PRESIDENCY))
            : List.of();

    private static final Deciders<DecisionRegister, DecisionEvent> DECIDERS = new Deciders<>(
                    DecisionRegister.NONE, DecisionRegister.EVOLUTION)
            .on(RecordDecision.class, (command, past, standing) -> Numbering.decide(command, past, standing, HELD))
            .on(NumberDecisions.class, (command, past, standing) -> Numbering.decide(command, past));

    private Register() {}

    static Story<DecisionRegister, DecisionEvent> given() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
    }

    static AdoptedText adopted(String procedure, Instant effectiveAt) {
        return new AdoptedText(new ProcedureId(procedure), effectiveAt);
    }

    static NumberDecisions numbering(AdoptedText... adopted) {
        return new NumberDecisions(DecisionRegister.ID, List.of(adopted), RECORD, NOW);
    }
}
