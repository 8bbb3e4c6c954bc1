package org.cartagena40.events.meetings;

/** What sort of global milestone it is (000:57). */
public enum MilestoneKind {
    /** Global Refugee Forum, every four years. */
    GRF,
    /** High-Level Officials Meeting, two years after each Forum. */
    HLOM
}
