package org.cartagena40.query.silence;

import static org.cartagena40.query.views.RowChange.amend;
import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.TextWithdrawn;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** What each event of a procedure adds to the silence board. */
public final class SilenceProjection {

    /** Who sees which State objected, fixed at opening: rows that name one take their tier from here. */
    public static final String DISCLOSURE_TIER = "disclosure_tier";

    public static final ViewTable PROCEDURE = ViewTable.amendable("procedure", "procedure");
    static final ViewTable DEADLINE = ViewTable.settled("procedure_deadline", "procedure", "position");
    static final ViewTable REVIEW = ViewTable.settled("review", "procedure", "position");
    static final ViewTable ACKNOWLEDGEMENT = ViewTable.settled("acknowledgement", "procedure", "position");

    private SilenceProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(ProcedureOpened.class, SilenceProjection::opened)
                .on(DeadlineExtended.class, SilenceProjection::extended)
                .on(TextWithdrawn.class, SilenceProjection::withdrawn)
                .on(ObjectionRaised.class, (e, at) -> ObjectionRows.objected(e, at, "RAISED"))
                .on(ObjectionArrivedLate.class, (e, at) -> ObjectionRows.objected(e, at, "LATE"))
                .on(ObjectionArrivedAfterConclusion.class, (e, at) -> ObjectionRows.objected(e, at, "AFTER_CONCLUSION"))
                .on(ObjectionWithdrawn.class, ObjectionRows::withdrawn)
                .on(SilenceBroken.class, SilenceProjection::broken)
                .on(StatementMade.class, StatementRows::made)
                .on(StatementArrivedLate.class, StatementRows::late)
                .on(SilenceLapsed.class, SilenceProjection::lapsed)
                .on(OutcomeFlagged.class, SilenceProjection::flagged)
                .on(OutcomeConfirmed.class, FollowUpRows::outcomeConfirmed)
                .on(NewDecisionCalledFor.class, FollowUpRows::newDecisionCalledFor)
                .on(FollowUpRecorded.class, FollowUpRows::followUp)
                .on(ObjectionRegisterClosed.class, FollowUpRows::registerClosed)
                .on(ObjectionAnswered.class, FollowUpRows::answered)
                .on(ObjectionEnteredOnBehalf.class, OnBehalfRows::entered)
                .on(ObjectionOnBehalfConfirmed.class, OnBehalfRows::confirmed)
                .on(ObjectionOnBehalfRejected.class, OnBehalfRows::rejected)
                .on(ObjectionOnBehalfExpired.class, OnBehalfRows::expired)
                .on(ReceiptAcknowledged.class, SilenceProjection::acknowledged);
    }

    private static RowChanges opened(ProcedureOpened event, RecordedEvent recorded) {
        RowChange procedure = open(PROCEDURE, event.procedure())
                .toldBy(event)
                .set("position", recorded.position())
                .set("provisional_id", event.provisionalId())
                .set("title", event.title())
                .set("opened_at", event.effective().certainFrom().orElse(recorded.recordedAt()))
                .set("opened_by", event.act().principal())
                .visibleTo(Tier.PUBLIC);
        RowChange deadline = deadline(event, recorded)
                .set("local_time", event.deadline().local())
                .set("zone", event.deadline().zone())
                .set("deadline", event.deadline().instant());
        return RowChanges.of(frozen(round(asked(procedure, event), event), event), deadline);
    }

    private static RowChange round(RowChange procedure, ProcedureOpened event) {
        return procedure
                .set("round", event.round().number())
                .set("predecessor", event.round().predecessor())
                .set("objections_of_predecessor", event.round().objections())
                .set("answered_of_predecessor", event.round().answered())
                .set("authoritative_language", event.authoritativeLanguage());
    }

    private static RowChange asked(RowChange procedure, ProcedureOpened event) {
        return procedure
                .set("kind", event.subject().kind())
                .set("invitation", event.subject().invitation())
                .set("invited", event.subject().invited())
                .set("term_start", event.subject().termStart())
                .set("texts", JsonText.of(event.texts().stream().map(Text::of).toList()))
                .set("clause", event.legalBasis().clause())
                .set("basis_decision", event.legalBasis().decision());
    }

    private static RowChange frozen(RowChange procedure, ProcedureOpened event) {
        return procedure
                .set("short_deadline_reason", event.shortDeadlineReason())
                .set("addressees", JsonText.ids(event.addressees()))
                .set("entitled", JsonText.ids(event.entitled()))
                .set("rules", JsonText.of(Rules.of(event.rules())))
                .set("rules_version", event.rules().version())
                .set("disclosure", event.disclosure())
                .set(DISCLOSURE_TIER, event.disclosure().tier())
                .set("policy", event.objectionPolicy());
    }

    private static RowChanges extended(DeadlineExtended event, RecordedEvent recorded) {
        return RowChanges.of(deadline(event, recorded)
                .set("local_time", event.deadline().local())
                .set("zone", event.deadline().zone())
                .set("deadline", event.deadline().instant())
                .set("reason", event.reason()));
    }

    private static RowChange deadline(SilenceEvent event, RecordedEvent recorded) {
        return open(DEADLINE, event.procedure(), recorded.position())
                .holdsFrom(event.effective())
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChanges withdrawn(TextWithdrawn event, RecordedEvent recorded) {
        return RowChanges.of(outcome(event, recorded, "withdrawn_at").set("withdrawal_reason", event.reason()));
    }

    private static RowChanges broken(SilenceBroken event, RecordedEvent recorded) {
        return RowChanges.of(outcome(event, recorded, "broken_at").set("broken_by", event.objections()));
    }

    private static RowChanges lapsed(SilenceLapsed event, RecordedEvent recorded) {
        return RowChanges.of(outcome(event, recorded, "adopted_at")
                .set("adopted_under_review", event.underReview())
                .set("interruptions", JsonText.of(event.interruptions())));
    }

    private static RowChange outcome(SilenceEvent event, RecordedEvent recorded, String at) {
        return amend(PROCEDURE, event.procedure())
                .set(at, event.effective().certainFrom().orElse(recorded.recordedAt()));
    }

    private static RowChanges flagged(OutcomeFlagged event, RecordedEvent recorded) {
        return RowChanges.of(review(event, recorded, "FLAGGED").set("reason", event.reason()));
    }

    /** Who acknowledged is for the members; how many did, for everybody. */
    private static RowChanges acknowledged(ReceiptAcknowledged event, RecordedEvent recorded) {
        return RowChanges.of(open(ACKNOWLEDGEMENT, event.procedure(), recorded.position())
                .holdsFrom(event.effective())
                .set("kind", event.notice().kind())
                .set("number", event.notice().number())
                .set("state", event.by())
                .visibleTo(Tier.MEMBERS)
                .ownedBy(event.by()));
    }

    static RowChange review(SilenceEvent event, RecordedEvent recorded, String step) {
        return open(REVIEW, event.procedure(), recorded.position())
                .holdsFrom(event.effective())
                .set("step", step)
                .visibleTo(Tier.PUBLIC);
    }
}
