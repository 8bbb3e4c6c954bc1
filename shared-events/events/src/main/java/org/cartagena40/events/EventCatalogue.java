package org.cartagena40.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.CommentWindowClosed;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.DocumentApproved;
import org.cartagena40.events.documents.DocumentAttachedToMeeting;
import org.cartagena40.events.documents.DocumentCirculated;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentSuperseded;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.events.documents.ProcessReferenceAttached;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.events.mechanism.MechanismEstablished;
import org.cartagena40.events.mechanism.ObjectiveRecorded;
import org.cartagena40.events.mechanism.PrincipleRecorded;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.mechanism.TermsOfReferenceAdopted;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.GlobalMilestoneDateRevised;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingCoConvened;
import org.cartagena40.events.meetings.MeetingConvened;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationClosed;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;
import org.cartagena40.events.meetings.StakeholderInvited;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.events.meetings.WaitingParticipantDeclined;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.DeputyAppointed;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.OfficerAccreditationEnded;
import org.cartagena40.events.membership.OfficerAccredited;
import org.cartagena40.events.membership.SeatDisputeDecided;
import org.cartagena40.events.membership.SeatDisputed;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.offices.VicePresidencyTaskTakenUp;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.events.pledges.MultiStakeholderPledgeRegistered;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.priorities.PrioritiesPresented;
import org.cartagena40.events.priorities.PriorityCycleClosed;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityProposalAmended;
import org.cartagena40.events.priorities.PriorityProposalWithdrawn;
import org.cartagena40.events.priorities.PriorityProposed;
import org.cartagena40.events.priorities.ReportLinkedToCycle;
import org.cartagena40.events.processes.ExternalProcessRegistered;
import org.cartagena40.events.progress.AssessmentRecorded;
import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.GoodPracticeRecorded;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorRevised;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.KeyRotated;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
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
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.TextWithdrawn;

/**
 * Every event type with its name and revision on the wire. The names are the contract with 2034: a class may be renamed,
 * a name may not, and a changed shape is a new revision beside the old one.
 */
public final class EventCatalogue {

    /** One event type: {@code silence.objection-raised}, revision 1. */
    public record Entry(String name, int revision, Class<? extends ActaEvent> type) {

        /** The feature it belongs to, such as {@code silence}. */
        public String feature() {
            return name.substring(0, name.indexOf('.'));
        }
    }

    private static final Map<String, Entry> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, Entry> BY_TYPE = new LinkedHashMap<>();

    static {
        add("mechanism.mechanism-established", MechanismEstablished.class);
        add("mechanism.procedural-rules-set", ProceduralRulesSet.class);
        add("mechanism.objective-recorded", ObjectiveRecorded.class);
        add("mechanism.principle-recorded", PrincipleRecorded.class);
        add("mechanism.terms-of-reference-adopted", TermsOfReferenceAdopted.class);
        add("membership.member-admitted", MemberAdmitted.class);
        add("membership.member-withdrawn", MemberWithdrawn.class);
        add("membership.delegate-accredited", DelegateAccredited.class);
        add("membership.accreditation-ended", AccreditationEnded.class);
        add("membership.officer-accredited", OfficerAccredited.class);
        add("membership.officer-accreditation-ended", OfficerAccreditationEnded.class);
        add("membership.deputy-appointed", DeputyAppointed.class);
        add("membership.seat-disputed", SeatDisputed.class);
        add("membership.seat-dispute-decided", SeatDisputeDecided.class);
        add("offices.presidency-assigned", PresidencyAssigned.class);
        add("offices.technical-secretariat-designated", TechnicalSecretariatDesignated.class);
        add("offices.vice-president-invited", VicePresidentInvited.class);
        add("offices.invitation-accepted", InvitationAccepted.class);
        add("offices.invitation-declined", InvitationDeclined.class);
        add("offices.invitation-suspended", InvitationSuspended.class);
        add("offices.invitation-resumed", InvitationResumed.class);
        add("offices.invitation-ended", InvitationEnded.class);
        add("offices.vice-presidency-designated", VicePresidencyDesignated.class);
        add("offices.vice-presidency-term-started", VicePresidencyTermStarted.class);
        add("offices.vice-presidency-term-dated", VicePresidencyTermDated.class);
        add("offices.vice-presidency-term-withheld", VicePresidencyTermWithheld.class);
        add("offices.vice-presidency-term-renewed", VicePresidencyTermRenewed.class);
        add("offices.vice-presidency-term-ended", VicePresidencyTermEnded.class);
        add("offices.vice-presidency-task-requested", VicePresidencyTaskRequested.class);
        add("offices.vice-presidency-task-taken-up", VicePresidencyTaskTakenUp.class);
        add("offices.vice-presidency-task-accepted", VicePresidencyTaskAccepted.class);
        add("offices.vice-presidency-task-declined", VicePresidencyTaskDeclined.class);
        add("offices.vice-presidency-task-completed", VicePresidencyTaskCompleted.class);
        add("silence.procedure-opened", 2, ProcedureOpened.class);
        add("silence.deadline-extended", DeadlineExtended.class);
        add("silence.text-withdrawn", TextWithdrawn.class);
        add("silence.objection-raised", ObjectionRaised.class);
        add("silence.silence-broken", SilenceBroken.class);
        add("silence.objection-arrived-late", ObjectionArrivedLate.class);
        add("silence.objection-arrived-after-conclusion", ObjectionArrivedAfterConclusion.class);
        add("silence.objection-withdrawn", ObjectionWithdrawn.class);
        add("silence.statement-made", StatementMade.class);
        add("silence.statement-arrived-late", StatementArrivedLate.class);
        add("silence.silence-lapsed", SilenceLapsed.class);
        add("silence.outcome-flagged", OutcomeFlagged.class);
        add("silence.outcome-confirmed", OutcomeConfirmed.class);
        add("silence.new-decision-called-for", NewDecisionCalledFor.class);
        add("silence.follow-up-recorded", FollowUpRecorded.class);
        add("silence.objection-register-closed", ObjectionRegisterClosed.class);
        add("silence.objection-answered", ObjectionAnswered.class);
        add("silence.objection-entered-on-behalf", ObjectionEnteredOnBehalf.class);
        add("silence.objection-on-behalf-confirmed", ObjectionOnBehalfConfirmed.class);
        add("silence.objection-on-behalf-rejected", ObjectionOnBehalfRejected.class);
        add("silence.objection-on-behalf-expired", ObjectionOnBehalfExpired.class);
        add("silence.receipt-acknowledged", ReceiptAcknowledged.class);
        add("decisions.decision-recorded", DecisionRecorded.class);
        add("decisions.decision-numbered", DecisionNumbered.class);
        add("plan.plan-registered", PlanRegistered.class);
        add("plan.plan-adopted", PlanAdopted.class);
        add("plan.antecedent-linked", AntecedentLinked.class);
        add("plan.chapter-defined", ChapterDefined.class);
        add("plan.programme-defined", ProgrammeDefined.class);
        add("plan.action-defined", ActionDefined.class);
        add("plan.key-outcome-defined", KeyOutcomeDefined.class);
        add("plan.plan-catalogue-revised", PlanCatalogueRevised.class);
        add("record.historical-fact-recorded", HistoricalFactRecorded.class);
        add("record.record-corrected", RecordCorrected.class);
        add("record.record-annotated", RecordAnnotated.class);
        add("record.key-rotated", KeyRotated.class);
        add("documents.document-registered", DocumentRegistered.class);
        add("documents.document-version-published", DocumentVersionPublished.class);
        add("documents.document-attached-to-meeting", DocumentAttachedToMeeting.class);
        add("documents.document-part-set", DocumentPartSet.class);
        add("documents.process-reference-attached", ProcessReferenceAttached.class);
        add("documents.report-presented", ReportPresented.class);
        add("documents.document-circulated", DocumentCirculated.class);
        add("documents.input-requested", InputRequested.class);
        add("documents.guidance-provided", GuidanceProvided.class);
        add("documents.document-approved", DocumentApproved.class);
        add("documents.document-superseded", DocumentSuperseded.class);
        add("documents.comment-window-opened", CommentWindowOpened.class);
        add("documents.comment-submitted", CommentSubmitted.class);
        add("documents.comment-arrived-late", CommentArrivedLate.class);
        add("documents.comment-answered", CommentAnswered.class);
        add("documents.comment-window-closed", CommentWindowClosed.class);
        add("meetings.global-milestone-registered", GlobalMilestoneRegistered.class);
        add("meetings.global-milestone-date-revised", GlobalMilestoneDateRevised.class);
        add("meetings.meeting-scheduled", MeetingScheduled.class);
        add("meetings.meeting-rescheduled", MeetingRescheduled.class);
        add("meetings.timing-deviation-explained", TimingDeviationExplained.class);
        add("meetings.meeting-convened", MeetingConvened.class);
        add("meetings.meeting-co-convened", MeetingCoConvened.class);
        add("meetings.agenda-published", AgendaPublished.class);
        add("meetings.stakeholder-invited", StakeholderInvited.class);
        add("meetings.registration-opened", RegistrationOpened.class);
        add("meetings.registration-closed", RegistrationClosed.class);
        add("meetings.participant-registered", ParticipantRegistered.class);
        add("meetings.participant-waitlisted", ParticipantWaitlisted.class);
        add("meetings.waiting-participant-admitted", WaitingParticipantAdmitted.class);
        add("meetings.waiting-participant-declined", WaitingParticipantDeclined.class);
        add("meetings.registration-withdrawn", RegistrationWithdrawn.class);
        add("meetings.session-opened", SessionOpened.class);
        add("meetings.session-closed", SessionClosed.class);
        add("meetings.attendance-recorded", AttendanceRecorded.class);
        add("meetings.intervention-recorded", InterventionRecorded.class);
        add("meetings.meeting-closed", MeetingClosed.class);
        add("meetings.meeting-cancelled", MeetingCancelled.class);
        add("priorities.priority-cycle-opened", PriorityCycleOpened.class);
        add("priorities.priority-proposed", PriorityProposed.class);
        add("priorities.priority-proposal-amended", PriorityProposalAmended.class);
        add("priorities.priority-proposal-withdrawn", PriorityProposalWithdrawn.class);
        add("priorities.priorities-adopted", PrioritiesAdopted.class);
        add("priorities.priorities-presented", PrioritiesPresented.class);
        add("priorities.priority-cycle-closed", PriorityCycleClosed.class);
        add("priorities.report-linked-to-cycle", ReportLinkedToCycle.class);
        add("progress.indicator-defined", IndicatorDefined.class);
        add("progress.indicator-revised", IndicatorRevised.class);
        add("progress.indicator-value-recorded", IndicatorValueRecorded.class);
        add("progress.progress-recorded", ProgressRecorded.class);
        add("progress.good-practice-recorded", GoodPracticeRecorded.class);
        add("progress.challenge-recorded", ChallengeRecorded.class);
        add("progress.assessment-recorded", AssessmentRecorded.class);
        add("processes.external-process-registered", ExternalProcessRegistered.class);
        add("pledges.multi-stakeholder-pledge-registered", MultiStakeholderPledgeRegistered.class);
    }

    private EventCatalogue() {}

    /** Every event type, in the order of the features. */
    public static Collection<Entry> entries() {
        return BY_NAME.values();
    }

    /** The entry of a name on the wire. */
    public static Optional<Entry> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The entry of an event class; an event that is not in the catalogue cannot be recorded. */
    public static Entry of(Class<?> type) {
        Entry entry = BY_TYPE.get(type);
        if (entry == null) {
            throw new IllegalArgumentException(type.getName() + " is not in the catalogue of events");
        }
        return entry;
    }

    private static void add(String name, Class<? extends ActaEvent> type) {
        add(name, 1, type);
    }

    private static void add(String name, int revision, Class<? extends ActaEvent> type) {
        Entry entry = new Entry(name, revision, type);
        BY_NAME.put(name, entry);
        BY_TYPE.put(type, entry);
    }
}
