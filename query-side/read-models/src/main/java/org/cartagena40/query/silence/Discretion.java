package org.cartagena40.query.silence;

import java.util.Set;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.query.views.RowChange;

/**
 * The events from which a reader could learn who objected (rule 19): the objections themselves and what the same act of
 * the same State brought about. Their actor, principal, State and sources, and in the feed their content, are for those
 * to whom the procedure discloses the objecting States.
 */
public final class Discretion {

    private static final Set<Class<?>> TELL_WHO = Set.of(
            ObjectionRaised.class,
            ObjectionArrivedLate.class,
            ObjectionArrivedAfterConclusion.class,
            ObjectionWithdrawn.class,
            SilenceBroken.class,
            OutcomeFlagged.class);

    private Discretion() {}

    /** Whether the event could tell who objected. */
    public static boolean tellsWho(ActaEvent event) {
        return TELL_WHO.contains(event.getClass()) || DiscreetRemarks.isOne(event);
    }

    /** Restricts a row to those who may know, and to the body that acted or was acted for. */
    public static RowChange restrict(RowChange row, ActaEvent event) {
        if (DiscreetRemarks.isOne(event)) {
            return DiscreetRemarks.restrict(row, event);
        }
        SilenceEvent silence = (SilenceEvent) event;
        return row.visibleAs(SilenceProjection.DISCLOSURE_TIER, SilenceProjection.PROCEDURE, silence.procedure())
                .ownedBy(event.act().principal());
    }
}
