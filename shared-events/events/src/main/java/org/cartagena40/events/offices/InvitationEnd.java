package org.cartagena40.events.offices;

/** Why an invitation can lead to no term any more, other than by being declined. */
public enum InvitationEnd {
    /** The Presidency invited anew. */
    NEW_INVITATION,
    /** The Presidency withdrew it. */
    WITHDRAWN,
    /** Silence was broken, and the Presidency let the matter rest. */
    DROPPED
}
