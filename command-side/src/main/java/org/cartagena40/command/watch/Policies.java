package org.cartagena40.command.watch;

import java.util.List;
import org.cartagena40.eventstore.BatchHandler;
import org.cartagena40.eventstore.RecordedEvent;

/**
 * What the record does about each batch of events, in one transaction with the position it has read to: the others are
 * told first, then the list of what falls due is changed, so that nothing is struck off it before its effect was asked
 * for.
 */
final class Policies implements BatchHandler {

    private final WhenSilenceDecides decisions;
    private final WhenRecordIsCorrected corrections;
    private final DueTable table;

    Policies(WhenSilenceDecides decisions, WhenRecordIsCorrected corrections, DueTable table) {
        this.decisions = decisions;
        this.corrections = corrections;
        this.table = table;
    }

    @Override
    public void handle(List<RecordedEvent> batch) {
        decisions.on(batch);
        corrections.on(batch);
        DueActs acts = table.read(DueActs.extendedBy(batch));
        table.apply(batch.stream()
                .flatMap(recorded -> acts.on(recorded.event()).stream())
                .toList());
    }
}
