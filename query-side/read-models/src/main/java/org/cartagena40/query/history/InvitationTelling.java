package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.Tier;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.VicePresidentInvited;

/** The invitation to the Vice-Presidency in words. A State that declines owes the public no reason. */
final class InvitationTelling {

    private InvitationTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(VicePresidentInvited.class, InvitationTelling::invited)
                .publicly(InvitationAccepted.class, InvitationTelling::accepted)
                .on(InvitationDeclined.class, InvitationTelling::declined)
                .discreetly(InvitationSuspended.class, InvitationTelling::suspended)
                .publicly(InvitationResumed.class, InvitationTelling::resumed)
                .publicly(InvitationEnded.class, InvitationTelling::ended);
    }

    private static Phrase invited(VicePresidentInvited event) {
        return Phrase.of("La Presidencia%s invitó a %s a %s%s%s", "The Presidency%s invited %s to %s%s%s")
                .with(
                        Names.presiding(event),
                        Names.of(event.invited(), event.effective()),
                        purpose(event.kind()),
                        Moments.of(event.effective()),
                        Phrase.given(
                                event.reason(),
                                reason -> Phrase.of("; motivo: %s", "; reason: %s")
                                        .with(Quotation.of(reason))));
    }

    private static Phrase purpose(InvitationKind kind) {
        return switch (kind) {
            case DESIGNATION -> Phrase.of("la Vicepresidencia", "the Vice-Presidency");
            case RENEWAL ->
                Phrase.of(
                        "la renovación, por única vez, de su período en la Vicepresidencia",
                        "the one renewal of its term in the Vice-Presidency");
        };
    }

    private static Phrase accepted(InvitationAccepted event) {
        return Phrase.of(
                        "%s aceptó la invitación a la Vicepresidencia%s",
                        "%s accepted the invitation to the Vice-Presidency%s")
                .with(Names.of(event.invited(), event.effective()), Moments.of(event.effective()));
    }

    private static List<Sentence> declined(InvitationDeclined event) {
        Phrase declined = Phrase.of(
                        "%s declinó la invitación a la Vicepresidencia%s",
                        "%s declined the invitation to the Vice-Presidency%s")
                .with(Names.of(event.invited(), event.effective()), Moments.of(event.effective()));
        Sentence forEverybody = Provenance.told(Tier.PUBLIC, event, declined);
        if (event.reason() == null) {
            return List.of(forEverybody);
        }
        Phrase reason = Phrase.of("; motivo: %s", "; reason: %s").with(Quotation.of(event.reason()));
        return List.of(forEverybody, Provenance.told(Tier.OFFICE, event, declined.and(reason)));
    }

    private static Phrase suspended(InvitationSuspended event) {
        return Phrase.of(
                        "La invitación %s a la Vicepresidencia quedó suspendida%s, porque se rompió el silencio"
                                + " en el %s;"
                                + " decide la Presidencia cómo seguir",
                        "The invitation %s to the Vice-Presidency was suspended%s, because silence was broken"
                                + " in the %s;"
                                + " how to go on is for the Presidency to decide")
                .with(event.invitation(), Moments.of(event.effective()), Names.procedure(event.procedure()));
    }

    private static Phrase resumed(InvitationResumed event) {
        return Phrase.of(
                        "La invitación %s a la Vicepresidencia quedó reanudada%s, después del %s: puede someterse de"
                                + " nuevo a silencio",
                        "The invitation %s to the Vice-Presidency was resumed%s, after the %s: it may be put under"
                                + " silence again")
                .with(event.invitation(), Moments.of(event.effective()), Names.procedure(event.procedure()));
    }

    private static Phrase ended(InvitationEnded event) {
        return Phrase.of(
                        "La invitación %s a la Vicepresidencia terminó%s, %s",
                        "The invitation %s to the Vice-Presidency ended%s, %s")
                .with(event.invitation(), Moments.of(event.effective()), cause(event.reason()));
    }

    private static Phrase cause(InvitationEnd reason) {
        return switch (reason) {
            case NEW_INVITATION ->
                Phrase.of("porque la Presidencia invitó de nuevo", "because the Presidency invited anew");
            case WITHDRAWN -> Phrase.of("porque la Presidencia la retiró", "because the Presidency withdrew it");
            case DROPPED ->
                Phrase.of(
                        "porque, roto el silencio, la Presidencia dejó el asunto",
                        "because, silence being broken, the Presidency let the matter rest");
        };
    }
}
