package org.cartagena40.events.progress;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/**
 * What an indicator measures from now on; earlier values keep the unit they were given in.
 *
 * @param revision from 2 on
 */
public record IndicatorRevised(
        IndicatorId indicator, int revision, Measure measure, String reason, EffectiveTime effective, Act act)
        implements IndicatorEvent {}
