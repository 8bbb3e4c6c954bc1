package org.cartagena40.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.jspecify.annotations.Nullable;

/**
 * Why an act is listed, and with what reason. An override sets aside what would otherwise hold: an outcome under review,
 * the open register of objections, the wish that an invited State be a member, the announced deadline, the report that
 * goes before priorities, and rules that only the members can make their own. An extension is a right of the opener with limits of its own; it is listed
 * because the deadline is the one thing that moves after the opening, and each move gives its reason. What is allowed
 * without a reason is no override.
 */
record Remarkable(
        AuditList list, AuditMatter what, @Nullable String reason) {

    /** What the type of the event alone makes remarkable; null where its content makes it an ordinary act. */
    private static final Map<Class<?>, Function<ActaEvent, @Nullable Remarkable>> BY_TYPE = new LinkedHashMap<>();

    static {
        listed(RecordCorrected.class, AuditList.CORRECTIONS, AuditMatter.CORRECTION, RecordCorrected::reason);
        entry(ObjectionEnteredOnBehalf.class, AuditMatter.OBJECTION_ENTERED);
        entry(ObjectionOnBehalfConfirmed.class, AuditMatter.ENTRY_CONFIRMED);
        listed(
                ObjectionOnBehalfRejected.class,
                AuditList.ON_BEHALF,
                AuditMatter.ENTRY_REJECTED,
                ObjectionOnBehalfRejected::reason);
        entry(ObjectionOnBehalfExpired.class, AuditMatter.ENTRY_EXPIRED);
        late(ObjectionArrivedLate.class, AuditMatter.LATE_OBJECTION);
        late(ObjectionArrivedAfterConclusion.class, AuditMatter.OBJECTION_AFTER_CONCLUSION);
        late(StatementArrivedLate.class, AuditMatter.LATE_STATEMENT);
        late(CommentArrivedLate.class, AuditMatter.LATE_COMMENT);
        on(GuidanceProvided.class, Remarkable::guided);
        override(OutcomeConfirmed.class, AuditMatter.OUTCOME_CONFIRMED, OutcomeConfirmed::reason);
        override(NewDecisionCalledFor.class, AuditMatter.NEW_DECISION_CALLED_FOR, NewDecisionCalledFor::reason);
        override(ObjectionRegisterClosed.class, AuditMatter.REGISTER_CLOSED, ObjectionRegisterClosed::reason);
        override(DeadlineExtended.class, AuditMatter.DEADLINE_EXTENDED, DeadlineExtended::reason);
        on(PrioritiesAdopted.class, Remarkable::adopted);
        on(VicePresidentInvited.class, Remarkable::invited);
        on(ProceduralRulesSet.class, Remarkable::rules);
        on(ProcedureOpened.class, Remarkable::opened);
    }

    /** In each list at most once. */
    static List<Remarkable> in(ActaEvent event) {
        List<Remarkable> found = new ArrayList<>();
        Function<ActaEvent, @Nullable Remarkable> byType = BY_TYPE.get(event.getClass());
        Remarkable remarkable = byType == null ? null : byType.apply(event);
        if (remarkable != null) {
            found.add(remarkable);
        }
        boolean listed = found.stream().anyMatch(one -> one.list() == AuditList.ON_BEHALF);
        if (!listed && isForAnother(event.act())) {
            found.add(new Remarkable(AuditList.ON_BEHALF, AuditMatter.ACT_FOR_ANOTHER, null));
        }
        return found;
    }

    private static boolean isForAnother(Act act) {
        return act.actor().capacity() != Capacity.RECORD
                && !act.imported()
                && !act.actor().institution().equals(act.principal());
    }

    private static @Nullable Remarkable invited(VicePresidentInvited event) {
        return event.reason() == null
                ? null
                : new Remarkable(AuditList.OVERRIDES, AuditMatter.NON_MEMBER_INVITED, event.reason());
    }

    private static @Nullable Remarkable adopted(PrioritiesAdopted event) {
        return event.noReportReason() == null
                ? null
                : new Remarkable(AuditList.OVERRIDES, AuditMatter.ADOPTED_WITHOUT_REPORT, event.noReportReason());
    }

    private static @Nullable Remarkable guided(GuidanceProvided event) {
        return event.late() ? new Remarkable(AuditList.LATE, AuditMatter.LATE_GUIDANCE, null) : null;
    }

    private static @Nullable Remarkable rules(ProceduralRulesSet event) {
        return event.adoptedBy() != null
                ? null
                : new Remarkable(AuditList.OVERRIDES, AuditMatter.RULES_NOT_ADOPTED_BY_MEMBERS, null);
    }

    private static @Nullable Remarkable opened(ProcedureOpened event) {
        return event.shortDeadlineReason() == null
                ? null
                : new Remarkable(AuditList.SHORT_DEADLINES, AuditMatter.SHORT_DEADLINE, event.shortDeadlineReason());
    }

    private static <E extends ActaEvent> void entry(Class<E> type, AuditMatter what) {
        on(type, event -> new Remarkable(AuditList.ON_BEHALF, what, null));
    }

    private static <E extends ActaEvent> void late(Class<E> type, AuditMatter what) {
        on(type, event -> new Remarkable(AuditList.LATE, what, null));
    }

    private static <E extends ActaEvent> void override(Class<E> type, AuditMatter what, Function<E, String> reason) {
        listed(type, AuditList.OVERRIDES, what, reason);
    }

    private static <E extends ActaEvent> void listed(
            Class<E> type, AuditList list, AuditMatter what, Function<E, String> reason) {
        on(type, event -> new Remarkable(list, what, reason.apply(event)));
    }

    private static <E extends ActaEvent> void on(Class<E> type, Function<E, @Nullable Remarkable> remarkable) {
        BY_TYPE.put(type, event -> remarkable.apply(type.cast(event)));
    }
}
