package org.cartagena40.events.documents;

/** For whom something is open or to whom it went (001:73-75). */
public enum Audience {
    /** The States of Latin America and the Caribbean. */
    MEMBERS,
    /** All others who support implementation. */
    STAKEHOLDERS,
    PUBLIC
}
