package org.cartagena40.events.progress;

/** The two sorts of indicator (000:53). */
public enum IndicatorKind {
    PROGRESS,
    IMPACT
}
