package org.cartagena40.command.record;

import static org.cartagena40.command.record.RecordRule.ENTRY_IS_MADE_ONCE;
import static org.cartagena40.command.record.RecordRule.FACT_HAS_A_TITLE;
import static org.cartagena40.command.record.RecordRule.FACT_IS_NOT_AHEAD;
import static org.cartagena40.command.record.RecordRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_CHRONICLES;

import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.RecordEvent;

/** Decides which historical facts enter the record: those of the sources, and those that the two offices add. */
final class Chronicling {

    private Chronicling() {}

    /** A date that is not stated cannot lie ahead, so it is taken. */
    static List<RecordEvent> decide(RecordHistoricalFact command, RecordEntry entry, Standing standing) {
        var mechanism = standing.mechanism();
        THE_PRESIDENCY_OR_THE_SECRETARIAT_CHRONICLES.check(
                command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command) || mechanism.servedBy(command));
        ENTRY_IS_MADE_ONCE.check(!entry.onRecord());
        FACT_HAS_A_TITLE.check(!command.title().text().isBlank());
        FACT_IS_NOT_AHEAD.check(command.effective()
                .possibleFrom()
                .filter(from -> from.isAfter(command.receivedAt()))
                .isEmpty());
        return List.of(new HistoricalFactRecorded(
                command.entry(), command.kind(), command.title(), command.effective(), command.act()));
    }
}
