package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.acts.Dating.STATED;

import java.util.List;
import org.cartagena40.command.record.AnnotateRecord;
import org.cartagena40.command.record.CorrectRecord;
import org.cartagena40.command.record.RecordHistoricalFact;
import org.cartagena40.command.record.RotateKey;

/** Acts on the record itself. An entry is named after the request that made it. */
final class RecordActs {

    static final List<ActForm> ALL = List.of(
            act("/historical-facts", RecordHistoricalFact.class, "/history")
                    .named("entry", "fact")
                    .dated(STATED)
                    .alsoInHistory(),
            act("/corrections", CorrectRecord.class, "/history").named("entry", "correction"),
            act("/annotations", AnnotateRecord.class, "/history").named("entry", "annotation"),
            act("/log-keys", RotateKey.class, "/history").named("entry", "log-key"));

    private RecordActs() {}
}
