package org.cartagena40.events.progress;

import org.cartagena40.events.ActaEvent;

/** What happens to an indicator. */
public sealed interface IndicatorEvent extends ActaEvent
        permits IndicatorDefined, IndicatorRevised, IndicatorValueRecorded {
    IndicatorId indicator();
}
