package org.cartagena40.query.views;

import java.util.Map;
import java.util.Set;
import org.cartagena40.eventstore.RecordedEvent;

/**
 * A pure function from one recorded event to row changes. It reads no table, no clock and no other event, so the live
 * views and a rebuild ten years later cannot differ. It speaks about every event of its families: it handles it or says
 * why it does not.
 */
public interface Projection {

    RowChanges on(RecordedEvent recorded);

    Set<Class<?>> handledEvents();

    /** Each event of its families that changes nothing here, with the reason. */
    Map<Class<?>, String> ignoredEvents();
}
