package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingId;

/** The Presidency presented the report for a meeting (R99). */
public record ReportPresented(DocumentId document, MeetingId meeting, EffectiveTime effective, Act act)
        implements DocumentEvent {}
