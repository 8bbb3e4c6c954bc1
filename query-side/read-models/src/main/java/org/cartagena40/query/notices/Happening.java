package org.cartagena40.query.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.query.history.Moments;
import org.cartagena40.query.history.Names;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.notices.Letter.Part;

/** What a notice tells. Nobody votes: a text is adopted without objection or not adopted (rule 17). */
record Happening(Matter matter, Notified notified) {

    Part part() {
        return new Part(
                Phrase.of("Qué se comunica", "What is communicated"),
                told().stream().map(Letter.Line::of).toList());
    }

    private List<Phrase> told() {
        return switch (notified.notice().kind()) {
            case OPENING -> List.of(opened());
            case EXTENSION -> List.of(extended());
            case BREAK -> broken(outcome());
            case WITHDRAWAL -> List.of(withdrawn(outcome()));
            case CONCLUSION -> concluded(outcome());
        };
    }

    private Outcome outcome() {
        return Objects.requireNonNull(matter.outcome(), "a notice of an outcome follows from one");
    }

    private Phrase opened() {
        return Phrase.of(
                        "La Presidencia (%s) sometió un texto a los miembros por procedimiento de silencio el %s.",
                        "The Presidency (%s) put a text to the members under a silence procedure on %s.")
                .with(presiding(), Moments.at(notified.at()));
    }

    private Phrase extended() {
        Fixed fixed = matter.deadline(notified.notice());
        return Phrase.of(
                        "La Presidencia (%s) prorrogó el plazo el %s. Antes: %s. Motivo: %s.",
                        "The Presidency (%s) extended the deadline on %s. Before: %s. Reason: %s.")
                .with(
                        presiding(),
                        Moments.at(notified.at()),
                        Moments.of(matter.deadlines()
                                .get(notified.notice().number() - 1)
                                .deadline()),
                        Verbatim.of(Objects.requireNonNull(fixed.reason(), "an extension has a reason")));
    }

    /** How many objected, and by no means who (rule 19). */
    private List<Phrase> broken(Outcome outcome) {
        return List.of(
                Phrase.of(
                                "El silencio quedó roto el %s: el texto no queda adoptado.",
                                "The silence was broken on %s: the text is not adopted.")
                        .with(Moments.at(outcome.at())),
                Phrase.of("Objeciones: %s.", "Objections: %s.").with(outcome.objections()));
    }

    private Phrase withdrawn(Outcome outcome) {
        return Phrase.of(
                        "La Presidencia (%s) retiró el texto el %s, antes del plazo: nada queda adoptado. Motivo: %s.",
                        "The Presidency (%s) withdrew the text on %s, before the deadline: nothing is adopted. Reason:"
                                + " %s.")
                .with(
                        presiding(),
                        Moments.at(outcome.at()),
                        Verbatim.of(Objects.requireNonNull(outcome.withdrawnBecause(), "a withdrawal has a reason")));
    }

    private List<Phrase> concluded(Outcome outcome) {
        List<Phrase> told = new ArrayList<>();
        told.add(Phrase.of(
                        "El texto quedó adoptado sin objeción, con efecto el %s.",
                        "The text was adopted without objection, with effect on %s.")
                .with(Moments.at(outcome.at())));
        told.add(
                outcome.decisionNumber() == null
                        ? Phrase.of("Número de decisión: se está asignando.", "Decision number: being assigned.")
                        : Phrase.of("Número de decisión: %s.", "Decision number: %s.")
                                .with(outcome.decisionNumber()));
        if (outcome.underReview()) {
            told.add(Phrase.of(
                    "El resultado está en revisión: sus efectos esperan la confirmación de la Presidencia.",
                    "The outcome is under review: its effects wait for the Presidency's confirmation."));
        }
        if (outcome.newDecisionCalledFor()) {
            told.add(Phrase.of(
                    "Su revisión terminó: hace falta una nueva decisión de los miembros; nada cambia por sí solo.",
                    "Its review has ended: a new decision of the members is needed; nothing changes by itself."));
        }
        return told;
    }

    private Phrase presiding() {
        return Names.of(matter.openedBy(), EffectiveTime.at(notified.at()));
    }
}
