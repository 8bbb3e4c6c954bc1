package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingId;

/** What a document is to a meeting: its concept note, its report, its outcome document (R96, R99). */
public record DocumentAttachedToMeeting(
        DocumentId document, MeetingId meeting, MeetingPaper paper, EffectiveTime effective, Act act)
        implements DocumentEvent {}
