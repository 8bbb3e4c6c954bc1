package org.cartagena40.command.offices;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * The offices as the past made them.
 *
 * @param inOffice the term that runs now; empty when the seat is vacant
 * @param designated the term that is adopted and has yet to start
 * @param last the term that ended last, whose State might come back in a row
 */
public record Offices(
        @Nullable MemberState presidency,
        @Nullable Institution secretariat,
        @Nullable Term inOffice,
        @Nullable Term designated,
        @Nullable Term last,
        Map<InvitationId, Invitation> invitations) {

    public static final Offices NONE = new Offices(null, null, null, null, null, Map.of());

    public Offices {
        invitations = Map.copyOf(invitations);
    }

    /** Whether the State holds the Presidency. */
    public boolean presides(Institution institution) {
        return presidency != null && presidency.institution().equals(institution);
    }

    /** Whether the State is in office as Vice-Presidency at that moment. */
    public boolean vicePresides(Institution institution, Instant moment) {
        return inOffice != null && inOffice.state().institution().equals(institution) && !inOffice.hasRunOut(moment);
    }

    /** An invitation by its id. */
    public Optional<Invitation> invitation(InvitationId id) {
        return Optional.ofNullable(invitations.get(id));
    }

    /** Terms in a row that the State would be serving before a new one; 0 if another State served since. */
    int consecutiveTermsOf(MemberState state) {
        Term before = inOffice != null ? inOffice : last;
        return before != null && before.state().equals(state) ? before.consecutive() : 0;
    }

    /** Adds the steps of this part to the evolution of the whole. */
    public static void steps(Evolution<?, ActaEvent>.Part<Offices> part) {
        part.on(PresidencyAssigned.class, (o, e) -> o.presidedBy(e.state()))
                .on(TechnicalSecretariatDesignated.class, (o, e) -> o.secretariatOf(e.lead()))
                .on(VicePresidentInvited.class, (o, e) -> o.invited(e))
                .on(InvitationAccepted.class, (o, e) -> o.now(e.invitation(), Invitation.Status.ACCEPTED))
                .on(InvitationDeclined.class, (o, e) -> o.declined(e.invitation()))
                .on(InvitationEnded.class, (o, e) -> o.now(e.invitation(), Invitation.Status.ENDED))
                .on(
                        InvitationSuspended.class,
                        (o, e) -> o.attempted(e.invitation(), e.procedure(), Invitation.Status.SUSPENDED))
                .on(
                        InvitationResumed.class,
                        (o, e) -> o.attempted(e.invitation(), e.procedure(), Invitation.Status.ACCEPTED))
                .on(VicePresidencyDesignated.class, (o, e) -> o.designated(e))
                .on(VicePresidencyTermStarted.class, (o, e) -> o.started(e))
                .on(
                        VicePresidencyTermDated.class,
                        (o, e) -> o.inOffice(o.running().dated(e.start(), e.end())))
                .on(VicePresidencyTermRenewed.class, (o, e) -> o.renewed(e))
                .on(VicePresidencyTermWithheld.class, (o, e) -> o.withheld(e))
                .on(VicePresidencyTermEnded.class, (o, e) -> o.ended());
    }

    private Offices presidedBy(MemberState state) {
        return new Offices(state, secretariat, inOffice, designated, last, invitations);
    }

    private Offices secretariatOf(Institution lead) {
        return new Offices(presidency, lead, inOffice, designated, last, invitations);
    }

    private Offices invited(VicePresidentInvited event) {
        return with(new Invitation(
                event.invitation(), event.invited(), event.kind(), Invitation.Status.AWAITING_ANSWER, List.of()));
    }

    private Offices now(InvitationId id, Invitation.Status status) {
        return with(known(id).as(status));
    }

    private Offices attempted(InvitationId id, ProcedureId procedure, Invitation.Status status) {
        return with(known(id).afterAttempt(status, procedure));
    }

    private Offices declined(InvitationId id) {
        Term kept = designated != null && id.equals(designated.invitation()) ? null : designated;
        return new Offices(presidency, secretariat, inOffice, kept, last, invitations)
                .now(id, Invitation.Status.DECLINED);
    }

    private Offices designated(VicePresidencyDesignated event) {
        Term term = new Term(
                event.term(),
                event.state(),
                event.start(),
                event.end(),
                1,
                event.invitation(),
                event.procedure(),
                null);
        return new Offices(presidency, secretariat, inOffice, term, last, invitations)
                .now(event.invitation(), Invitation.Status.DESIGNATED);
    }

    private Offices started(VicePresidencyTermStarted event) {
        int consecutive = consecutiveTermsOf(event.state()) + 1;
        Term term = new Term(
                event.term(),
                event.state(),
                event.start(),
                event.end(),
                consecutive,
                event.invitation(),
                event.procedure(),
                event.effective().certainFrom().orElse(null));
        return new Offices(presidency, secretariat, term, null, last, invitations);
    }

    private Offices renewed(VicePresidencyTermRenewed event) {
        return inOffice(running().renewedUntil(event.end())).now(event.invitation(), Invitation.Status.DESIGNATED);
    }

    private Offices withheld(VicePresidencyTermWithheld event) {
        return new Offices(presidency, secretariat, inOffice, null, last, invitations)
                .now(event.invitation(), Invitation.Status.ENDED);
    }

    private Offices ended() {
        return new Offices(presidency, secretariat, null, designated, inOffice, invitations);
    }

    private Offices inOffice(Term term) {
        return new Offices(presidency, secretariat, term, designated, last, invitations);
    }

    private Term running() {
        if (inOffice == null) {
            throw new IllegalStateException("no term is in office");
        }
        return inOffice;
    }

    private Invitation known(InvitationId id) {
        return invitation(id).orElseThrow(() -> new IllegalStateException("invitation " + id + " is not on record"));
    }

    private Offices with(Invitation invitation) {
        Map<InvitationId, Invitation> all = new LinkedHashMap<>(invitations);
        all.put(invitation.id(), invitation);
        return new Offices(presidency, secretariat, inOffice, designated, last, all);
    }
}
