package org.cartagena40.query.silence;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Institution;
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
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.query.views.RowChange;

/**
 * The events from which a reader could learn who objected (rule 19): the objections themselves, what the same act
 * brought about, what offices did for a State, and what the Presidency said about it. Their actor, principal, State and
 * sources, and in the feed their content, are for those to whom the procedure discloses the objecting States, and for
 * the State concerned; where none is named, for the body acted for.
 */
public final class Discretion {

    private static final Map<Class<?>, Function<ActaEvent, Institution>> OWNERS = Map.ofEntries(
            owned(ObjectionRaised.class, event -> event.by().institution()),
            owned(ObjectionArrivedLate.class, event -> event.by().institution()),
            owned(ObjectionArrivedAfterConclusion.class, event -> event.by().institution()),
            owned(ObjectionWithdrawn.class, event -> event.by().institution()),
            owned(ObjectionEnteredOnBehalf.class, event -> event.by().institution()),
            owned(ObjectionOnBehalfConfirmed.class, event -> event.by().institution()),
            owned(ObjectionOnBehalfRejected.class, event -> event.by().institution()),
            owned(ObjectionOnBehalfExpired.class, event -> event.by().institution()),
            owned(ObjectionAnswered.class, event -> event.objector().institution()),
            owned(SilenceBroken.class, event -> event.act().principal()),
            owned(OutcomeFlagged.class, event -> event.act().principal()),
            owned(FollowUpRecorded.class, event -> event.act().principal()),
            owned(ObjectionRegisterClosed.class, event -> event.act().principal()),
            owned(OutcomeConfirmed.class, event -> event.act().principal()),
            owned(NewDecisionCalledFor.class, event -> event.act().principal()));

    private Discretion() {}

    /** Whether the event could tell who objected. */
    public static boolean tellsWho(ActaEvent event) {
        return OWNERS.containsKey(event.getClass()) || DiscreetRemarks.isOne(event);
    }

    /** Restricts a row to those who may know, and to the body that the event is about. */
    public static RowChange restrict(RowChange row, ActaEvent event) {
        if (DiscreetRemarks.isOne(event)) {
            return DiscreetRemarks.restrict(row, event);
        }
        Function<ActaEvent, Institution> owner =
                Objects.requireNonNull(OWNERS.get(event.getClass()), () -> event.getClass() + " tells of nobody");
        SilenceEvent silence = (SilenceEvent) event;
        return row.visibleAs(SilenceProjection.DISCLOSURE_TIER, SilenceProjection.PROCEDURE, silence.procedure())
                .ownedBy(owner.apply(event));
    }

    private static <E extends SilenceEvent> Map.Entry<Class<?>, Function<ActaEvent, Institution>> owned(
            Class<E> type, Function<E, Institution> by) {
        return Map.entry(type, event -> by.apply(type.cast(event)));
    }
}
