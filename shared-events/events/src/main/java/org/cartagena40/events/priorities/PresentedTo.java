package org.cartagena40.events.priorities;

/** Before whom the priorities were presented (000:60). */
public enum PresentedTo {
    SUPPORT_PLATFORM,
    GLOBAL_REFUGEE_FORUM,
    HIGH_LEVEL_OFFICIALS_MEETING,
    OTHER
}
