package org.cartagena40.events.plan;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/**
 * A plan with its years and the numbers of its chapters, programmes and actions (R7). Its slots follow from the
 * numbers; a slot is not an event.
 */
public record PlanRegistered(
        PlanId plan,
        String title,
        int fromYear,
        int toYear,
        int chapters,
        int programmes,
        int actions,
        EffectiveTime effective,
        Act act)
        implements PlanEvent {}
