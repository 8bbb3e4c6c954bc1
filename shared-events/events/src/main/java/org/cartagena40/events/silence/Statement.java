package org.cartagena40.events.silence;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;

/** What an addressee stated, whenever it came in (rule 11). */
public sealed interface Statement permits StatementMade, StatementArrivedLate {
    ProcedureId procedure();

    MemberState by();

    StatementType type();

    List<String> paragraphs();

    LanguageText text();

    /** When it came in, which decides whether it was in time. */
    Instant receivedAt();

    Act act();
}
