package org.cartagena40.events.priorities;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.DocumentId;

/** A progress report feeds the setting of priorities (R101). */
public record ReportLinkedToCycle(CycleId cycle, DocumentId document, EffectiveTime effective, Act act)
        implements PriorityEvent {}
