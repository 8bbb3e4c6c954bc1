package org.cartagena40.events.meetings;

/** What sort of meeting it is (000:57, 61; 001:5). */
public enum MeetingKind {
    /** The biennial meeting of the Mechanism. */
    MSC_BIENNIAL,
    /** A meeting of the Support Platform. */
    PLATFORM,
    /** With relevant actors and mechanisms, organised with the Technical Secretariat (R72). */
    COORDINATION,
    /** With networks, companies or cities. */
    DIALOGUE,
    OTHER
}
