package org.cartagena40.query.history;

import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;
import org.cartagena40.events.silence.ProcedureId;

/** The offices and the terms of the Vice-Presidency in words. A term is told by its first and last day in office. */
final class OfficeTelling {

    private OfficeTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(PresidencyAssigned.class, OfficeTelling::presidency)
                .publicly(TechnicalSecretariatDesignated.class, OfficeTelling::secretariat)
                .publicly(VicePresidencyDesignated.class, OfficeTelling::designated)
                .publicly(VicePresidencyTermStarted.class, OfficeTelling::started)
                .publicly(VicePresidencyTermDated.class, OfficeTelling::dated)
                .publicly(VicePresidencyTermWithheld.class, OfficeTelling::withheld)
                .publicly(VicePresidencyTermRenewed.class, OfficeTelling::renewed)
                .publicly(VicePresidencyTermEnded.class, OfficeTelling::ended);
    }

    private static Phrase presidency(PresidencyAssigned event) {
        return Phrase.of(
                        "%s asumió la Presidencia del Mecanismo%s; período: %s",
                        "%s assumed the Presidency of the Mechanism%s; period: %s")
                .with(
                        Names.of(event.state(), event.effective()),
                        Moments.of(event.effective()),
                        Quotation.of(event.period()));
    }

    private static Phrase secretariat(TechnicalSecretariatDesignated event) {
        return Phrase.of(
                        "%s asumió la Secretaría Técnica, bajo la coordinación de la Presidencia%s",
                        "%s became the Technical Secretariat, under the coordination of the Presidency%s")
                .with(Names.of(event.lead(), event.effective()), Moments.of(event.effective()));
    }

    private static Phrase designated(VicePresidencyDesignated event) {
        return Phrase.of(
                        "La designación de %s para la Vicepresidencia quedó adoptada sin objeción%s; %s; %s, a"
                                + " condición de"
                                + " que sea miembro al comenzar%s",
                        "The designation of %s to the Vice-Presidency was adopted without objection%s; %s; %s, provided"
                                + " that it is a member at the start%s")
                .with(
                        Names.of(event.state(), event.effective()),
                        Moments.of(event.effective()),
                        Days.firstInOffice(event.start()),
                        Days.lastInOffice(event.end()),
                        by(event.procedure()));
    }

    private static Phrase started(VicePresidencyTermStarted event) {
        return Phrase.of(
                        "Comenzó el período de %s en la Vicepresidencia%s; %s; %s%s",
                        "The term of %s in the Vice-Presidency began%s; %s; %s%s")
                .with(
                        Names.of(event.state(), event.effective()),
                        Moments.of(event.effective()),
                        Days.firstInOffice(event.start()),
                        Days.lastInOffice(event.end()),
                        Phrase.given(event.procedure(), OfficeTelling::by));
    }

    /** It held from the start that the evidence states, so its date is that start. */
    private static Phrase dated(VicePresidencyTermDated event) {
        return Phrase.of(
                        "Consta por un documento que el período de %s en la Vicepresidencia comenzó el %s; %s%s",
                        "Evidence states that the term of %s in the Vice-Presidency began on %s; %s%s")
                .with(
                        Names.of(event.state(), event.effective()),
                        Days.of(event.start()),
                        Days.lastInOffice(event.end()),
                        Provenance.evidence(event.act()));
    }

    private static Phrase withheld(VicePresidencyTermWithheld event) {
        return Phrase.of(
                        "No comenzó ningún período de %s en la Vicepresidencia%s: no era miembro ese día; hace"
                                + " falta una"
                                + " nueva invitación",
                        "No term of %s in the Vice-Presidency began%s: it was not a member on that day; a new"
                                + " invitation is needed")
                .with(Names.of(event.state(), event.effective()), Moments.of(event.effective()));
    }

    private static Phrase renewed(VicePresidencyTermRenewed event) {
        return Phrase.of(
                        "El período de %s en la Vicepresidencia quedó renovado por única vez y sin objeción%s;"
                                + " sigue desde"
                                + " el %s; %s%s",
                        "The term of %s in the Vice-Presidency was renewed once and without objection%s; it goes on"
                                + " from %s; %s%s")
                .with(
                        Names.of(event.state(), event.effective()),
                        Moments.of(event.effective()),
                        Days.of(event.from()),
                        Days.lastInOffice(event.end()),
                        by(event.procedure()));
    }

    private static Phrase ended(VicePresidencyTermEnded event) {
        Phrase ended = Phrase.of(
                        "Terminó el período de %s en la Vicepresidencia%s, %s",
                        "The term of %s in the Vice-Presidency ended%s, %s")
                .with(Names.of(event.state(), event.effective()), Moments.of(event.effective()), cause(event.reason()));
        return event.note() == null
                ? ended
                : ended.and(Phrase.of("; motivo: %s", "; reason: %s").with(Quotation.of(event.note())));
    }

    private static Phrase cause(TermEnd reason) {
        return switch (reason) {
            case EXPIRED -> Phrase.of("al cumplirse el plazo", "having run its full length");
            case RESIGNED -> Phrase.of("por renuncia", "by resignation");
            case REPLACED -> Phrase.of("al comenzar el período de su sucesor", "as the term of its successor began");
        };
    }

    private static Phrase by(ProcedureId procedure) {
        return Phrase.of("; por el %s", "; by the %s").with(Names.procedure(procedure));
    }
}
