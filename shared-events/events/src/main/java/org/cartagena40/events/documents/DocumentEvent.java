package org.cartagena40.events.documents;

import org.cartagena40.events.ActaEvent;

/** What happens to documents. */
public sealed interface DocumentEvent extends ActaEvent
        permits DocumentRegistered,
                DocumentVersionPublished,
                DocumentAttachedToMeeting,
                DocumentPartSet,
                ProcessReferenceAttached,
                ReportPresented,
                DocumentCirculated,
                InputRequested,
                GuidanceProvided,
                DocumentApproved,
                DocumentSuperseded {
    DocumentId document();
}
