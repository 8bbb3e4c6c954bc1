package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.acts.Dating.STATED;
import static org.cartagena40.command.record.RecordRule.MEMBERS_AND_THEIR_OFFICES_ANNOTATE;
import static org.cartagena40.command.record.RecordRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_CHRONICLES;
import static org.cartagena40.command.record.RecordRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_CORRECTS;
import static org.cartagena40.command.record.RecordRule.THE_SECRETARIAT_ROTATES_THE_KEY;
import static org.cartagena40.events.Capacity.MEMBER_STATE;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;

import java.util.List;
import org.cartagena40.command.record.AnnotateRecord;
import org.cartagena40.command.record.CorrectRecord;
import org.cartagena40.command.record.RecordHistoricalFact;
import org.cartagena40.command.record.RotateKey;

/** Acts on the record itself. An entry is named after the request that made it. */
final class RecordActs {

    static final List<ActForm> ALL = List.of(
            act("/historical-facts", RecordHistoricalFact.class, "/history")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_CHRONICLES, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .named("entry", "fact")
                    .dated(STATED)
                    .alsoInHistory(),
            act("/corrections", CorrectRecord.class, "/history")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_CORRECTS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .named("entry", "correction"),
            act("/annotations", AnnotateRecord.class, "/history")
                    .by(MEMBERS_AND_THEIR_OFFICES_ANNOTATE, PRESIDENCY, TECHNICAL_SECRETARIAT, MEMBER_STATE)
                    .named("entry", "annotation"),
            act("/log-keys", RotateKey.class, "/history")
                    .by(THE_SECRETARIAT_ROTATES_THE_KEY, TECHNICAL_SECRETARIAT)
                    .named("entry", "log-key"));

    private RecordActs() {}
}
