package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.testing.Acts.BELIZE;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.SilenceEvent;

/** Objections to an open procedure. */
abstract class RaisedObjections {

    static final Instant IN_TIME = OPENED.plusSeconds(60);

    static Answer<SilenceProcedure, SilenceEvent> objectionBy(Act act, MemberState state) {
        return given(opened()).when(new RaiseObjection(SP1, state, null, List.of(), null, act, IN_TIME));
    }

    static ObjectionArrivedLate late(Instant at) {
        return new ObjectionArrivedLate(
                SP1, BELIZE, "Paragraph 3", List.of("3"), null, at, EffectiveTime.at(at), Acts.accredited(BELIZE));
    }

    static ObjectionArrivedAfterConclusion afterConclusion(Instant at) {
        return new ObjectionArrivedAfterConclusion(
                SP1, BELIZE, "Paragraph 3", List.of("3"), null, at, EffectiveTime.at(at), Acts.accredited(BELIZE));
    }
}
