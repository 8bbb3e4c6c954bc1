package org.cartagena40.query.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.MemberState;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.notices.Letter.Part;

/** What the State addressed may do after a notice, and why not where it may not (rules 3, 6, 8, 9 and 11). */
record Standing(Matter matter, Notified notified, MemberState state) {

    private static final Phrase MAY_OBJECT = Phrase.of(
            "Su Estado puede objetar por escrito antes del plazo; una sola objeción basta para que el texto no se adopte."
                    + " Se piden los motivos, pero no son condición. Proponer una enmienda es objetar.",
            "Your State may object in writing before the deadline; one objection is enough for the text not to be"
                    + " adopted. Grounds are asked for but are no condition. To propose an amendment is to object.");
    private static final Phrase OPENED_IT = Phrase.of(
            "Su Estado abrió este procedimiento y por eso no objeta: puede retirar su texto antes del plazo mientras el"
                    + " silencio no esté roto.",
            "Your State opened this procedure and therefore does not object: it may withdraw its text before the"
                    + " deadline while the silence is not broken.");
    private static final Phrase IS_INVITED = Phrase.of(
            "Su Estado es el invitado y por eso no objeta: puede declinar la invitación.",
            "Your State is the one invited and therefore does not object: it may decline the invitation.");
    private static final Phrase NOT_ENTITLED = Phrase.of(
            "Su Estado no figura entre los que pueden objetar: la lista quedó fijada en la apertura.",
            "Your State is not among those that may object: the list was fixed at the opening.");
    private static final Phrase MAY_STATE = Phrase.of(
            "También puede hacer una declaración (explicación de posición, declaración interpretativa, reserva o"
                    + " disociación), que no rompe el silencio.",
            "It may also make a statement (explanation of position, interpretative statement, reservation or"
                    + " dissociation), which does not break the silence.");
    private static final Phrase AFTER_CONCLUSION = Phrase.of(
            "Su Estado puede hacer una declaración dentro de ese plazo; no cambia el resultado.",
            "Your State may make a statement before that instant; it does not change the outcome.");
    private static final Phrase ACKNOWLEDGE = Phrase.of(
            "Puede acusar recibo de esta notificación: el acuse no dice nada sobre el texto.",
            "It may acknowledge receipt of this notice: that says nothing about the text.");

    Part part() {
        List<Phrase> lines = new ArrayList<>();
        switch (notified.notice().kind()) {
            case OPENING, EXTENSION -> lines.addAll(List.of(objecting(), MAY_STATE));
            case BREAK -> lines.add(afterBreak());
            case WITHDRAWAL -> lines.add(Phrase.of("Ya no se puede objetar.", "Objections can no longer be made."));
            case CONCLUSION -> lines.add(AFTER_CONCLUSION);
        }
        lines.add(ACKNOWLEDGE);
        return new Part(
                Phrase.of("Qué puede hacer su Estado", "What your State may do"),
                lines.stream().map(Letter.Line::of).toList());
    }

    private Phrase objecting() {
        if (matter.entitled().contains(state.value())) {
            return MAY_OBJECT;
        }
        if (matter.openedBy().equals(state.institution())) {
            return OPENED_IT;
        }
        return state.value().equals(matter.invited()) ? IS_INVITED : NOT_ENTITLED;
    }

    private Phrase afterBreak() {
        Instant deadline = matter.deadline(notified.notice()).deadline().instant();
        boolean open = notified.at().isBefore(deadline) && matter.entitled().contains(state.value());
        Phrase further = open
                ? Phrase.of(
                        "El registro de objeciones sigue abierto hasta el plazo, salvo que la Presidencia lo cierre"
                                + " antes: su Estado puede todavía objetar, sin que cambie el resultado. ",
                        "The register of objections stays open until the deadline unless the Presidency closes it"
                                + " before: your State may still object, which does not change the outcome. ")
                : Phrase.NOTHING;
        return further.and(Phrase.of(
                "La Presidencia comunicará qué sigue: consultas, una nueva ronda, una reunión, o dejar el asunto.",
                "The Presidency will say what follows: consultations, a new round, a meeting, or to let the matter"
                        + " rest."));
    }
}
