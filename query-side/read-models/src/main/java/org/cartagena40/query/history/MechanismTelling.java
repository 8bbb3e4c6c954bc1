package org.cartagena40.query.history;

import org.cartagena40.events.mechanism.MechanismEstablished;
import org.cartagena40.events.mechanism.ObjectiveRecorded;
import org.cartagena40.events.mechanism.PrincipleRecorded;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.mechanism.TermsOf;
import org.cartagena40.events.mechanism.TermsOfReferenceAdopted;

/** The Mechanism, what it is for and stands on, its terms of reference and its procedural rules in words. */
final class MechanismTelling {

    private MechanismTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(MechanismEstablished.class, MechanismTelling::established)
                .publicly(ProceduralRulesSet.class, MechanismTelling::rulesSet)
                .publicly(ObjectiveRecorded.class, MechanismTelling::objective)
                .publicly(PrincipleRecorded.class, MechanismTelling::principle)
                .publicly(TermsOfReferenceAdopted.class, MechanismTelling::terms);
    }

    private static Phrase established(MechanismEstablished event) {
        return Phrase.of(
                        "Se estableció el Mecanismo de Seguimiento y Coordinación (%s)%s; base jurídica: %s",
                        "The Follow up and Coordination Mechanism (%s) was established%s; legal basis: %s")
                .with(event.mechanism(), Moments.of(event.effective()), Quotation.of(event.legalBasis()));
    }

    private static Phrase rulesSet(ProceduralRulesSet event) {
        return Phrase.of(
                        "Quedó fijada la versión %s de las reglas de procedimiento%s, %s: %s",
                        "Version %s of the procedural rules was set%s, %s: %s")
                .with(
                        event.rules().version(),
                        Moments.of(event.effective()),
                        authority(event),
                        RulesInWords.of(event.rules()));
    }

    private static Phrase objective(ObjectiveRecorded event) {
        return Phrase.of(
                        "Quedó fijado el objetivo %s del Mecanismo (%s)%s: %s",
                        "Objective %s of the Mechanism (%s) was set%s: %s")
                .with(event.number(), event.mechanism(), Moments.of(event.effective()), Quotation.of(event.text()));
    }

    private static Phrase principle(PrincipleRecorded event) {
        return Phrase.of(
                        "Quedó enunciado el principio %s en que se apoya el Mecanismo (%s)%s: %s",
                        "Principle %s on which the Mechanism (%s) rests was stated%s: %s")
                .with(event.number(), event.mechanism(), Moments.of(event.effective()), Quotation.of(event.text()));
    }

    private static Phrase terms(TermsOfReferenceAdopted event) {
        Phrase whose = event.of() == TermsOf.MECHANISM
                ? Phrase.of("del Mecanismo", "of the Mechanism")
                : Phrase.of("de la Plataforma de Apoyo", "of the Support Platform");
        Phrase text = event.hash() == null
                ? Phrase.of("su texto no obra en este registro", "their text is not held by this record")
                : Phrase.of("su texto se conserva (SHA-256 %s)", "their text is held (SHA-256 %s)")
                        .with(event.hash());
        return Phrase.of(
                        "Los miembros adoptaron los términos de referencia %s (versión %s)%s, por la decisión %s; %s%s",
                        "The members adopted the terms of reference %s (version %s)%s, by decision %s; %s%s")
                .with(
                        whose,
                        event.version(),
                        Moments.of(event.effective()),
                        event.decision(),
                        text,
                        Phrase.given(
                                event.document(),
                                document -> Phrase.of("; documento %s", "; document %s")
                                        .with(document)));
    }

    private static Phrase authority(ProceduralRulesSet event) {
        return event.adoptedBy() == null
                ? Phrase.of(
                        "como valor por defecto del programa, no adoptado por los miembros",
                        "as a default of the software, not adopted by the members")
                : Phrase.of("conforme a la decisión %s", "in accordance with decision %s")
                        .with(event.adoptedBy());
    }
}
