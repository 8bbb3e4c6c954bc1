package org.cartagena40.events.silence;

import java.time.LocalDate;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.InvitationId;
import org.jspecify.annotations.Nullable;

/** What is put to the members. For the Vice-Presidency: which invitation, whom, and the first day of the term. */
public record Subject(
        SubjectKind kind,
        @Nullable InvitationId invitation,
        @Nullable MemberState invited,
        @Nullable LocalDate termStart) {

    /** Anything but the Vice-Presidency. */
    public static final Subject OTHER = new Subject(SubjectKind.OTHER, null, null, null);
}
