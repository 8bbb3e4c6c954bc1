package org.cartagena40.events.offices;

/** What a State is invited to: a first term, or the one renewal of the term it serves. */
public enum InvitationKind {
    DESIGNATION,
    RENEWAL
}
