package org.cartagena40.query.offices;

/** What an invitation to the Vice-Presidency is at the asked moment. */
public enum InvitationStatus {
    /** Made and not answered. */
    INVITED,
    /** May be put under silence, also again after a text was withdrawn. */
    ACCEPTED,
    DECLINED,
    /** Silence on it was broken; it waits for the Presidency. */
    SUSPENDED,
    /** It can lead to no term any more. */
    ENDED,
    /** The members kept silence: it led to a designation or a renewal. */
    FULFILLED;

    /** Whether it may still lead to a term. */
    public boolean pending() {
        return this == INVITED || this == ACCEPTED || this == SUSPENDED;
    }
}
