package org.cartagena40.command.silence;

import org.cartagena40.events.MemberState;

/** An objection that was received in time; it stands until its State withdraws it before the deadline. */
record Objection(MemberState by, boolean stands) {}
