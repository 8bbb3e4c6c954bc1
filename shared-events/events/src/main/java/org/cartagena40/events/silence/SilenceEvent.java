package org.cartagena40.events.silence;

import org.cartagena40.events.ActaEvent;

/** What happens in a silence procedure. */
public sealed interface SilenceEvent extends ActaEvent
        permits ProcedureOpened,
                DeadlineExtended,
                TextWithdrawn,
                ObjectionRaised,
                SilenceBroken,
                ObjectionArrivedLate,
                ObjectionArrivedAfterConclusion,
                ObjectionWithdrawn,
                StatementMade,
                StatementArrivedLate,
                SilenceLapsed,
                OutcomeFlagged,
                OutcomeConfirmed,
                NewDecisionCalledFor,
                FollowUpRecorded,
                ObjectionRegisterClosed,
                ObjectionAnswered,
                ObjectionEnteredOnBehalf,
                ObjectionOnBehalfConfirmed,
                ObjectionOnBehalfRejected,
                ObjectionOnBehalfExpired,
                ReceiptAcknowledged {
    ProcedureId procedure();
}
