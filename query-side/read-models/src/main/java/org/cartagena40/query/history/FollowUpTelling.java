package org.cartagena40.query.history;

import java.util.List;
import java.util.function.Function;
import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.events.silence.SilenceEvent;

/**
 * What follows objections and reviews in words (rules 18 and 21). The Presidency's reason could name an objecting State:
 * everybody reads what it did, and why, those to whom the procedure discloses who objected (rule 19).
 */
final class FollowUpTelling {

    private FollowUpTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .twice(FollowUpRecorded.class, event -> twice(event, followUp(event), event.reason()))
                .twice(ObjectionRegisterClosed.class, event -> twice(event, closed(event), event.reason()))
                .twice(OutcomeConfirmed.class, event -> twice(event, confirmed(event), event.reason()))
                .twice(NewDecisionCalledFor.class, event -> twice(event, calledFor(event), event.reason()))
                .twice(ObjectionAnswered.class, FollowUpTelling::answered)
                .on(
                        ReceiptAcknowledged.class,
                        event -> List.of(Provenance.told(Tier.MEMBERS, event, acknowledged(event))));
    }

    /** Which State presides is told with the reason; everybody's sentence names no State at all. */
    private static List<Sentence> twice(SilenceEvent event, Function<Phrase, Phrase> words, String reason) {
        Phrase why = Phrase.of("; motivo: %s", "; reason: %s").with(Quotation.of(reason));
        return List.of(
                Provenance.toldDiscreetly(event, words.apply(Phrase.NOTHING)),
                Provenance.told(
                        Tier.MEMBERS, event, words.apply(Names.presiding(event)).and(why)));
    }

    private static Function<Phrase, Phrase> followUp(FollowUpRecorded event) {
        return presiding -> Phrase.of(
                        "Roto el silencio en el %s, la Presidencia%s decidió%s %s",
                        "Silence being broken in the %s, the Presidency%s decided%s %s")
                .with(
                        Names.procedure(event.procedure()),
                        presiding,
                        Moments.of(event.effective()),
                        step(event.followUp()));
    }

    private static Phrase step(FollowUp followUp) {
        return switch (followUp) {
            case CONSULT ->
                Phrase.of("consultar sobre el texto antes de seguir", "to consult on the text before going on");
            case REISSUE -> Phrase.of("someter un texto a una nueva ronda", "to put a text to a new round");
            case MEETING -> Phrase.of("llevar el asunto a una reunión", "to bring the matter to a meeting");
            case DROP -> Phrase.of("dejar el asunto, sin más pasos", "to let the matter rest, without further steps");
        };
    }

    private static Function<Phrase, Phrase> closed(ObjectionRegisterClosed event) {
        return presiding -> Phrase.of(
                        "La Presidencia%s cerró%s, antes del plazo, el registro de objeciones del %s, cuyo silencio ya"
                                + " estaba roto: puede abrirse una nueva ronda",
                        "The Presidency%s closed%s, before the deadline, the register of objections of the %s, whose"
                                + " silence was broken already: a new round may open")
                .with(presiding, Moments.of(event.effective()), Names.procedure(event.procedure()));
    }

    private static Function<Phrase, Phrase> confirmed(OutcomeConfirmed event) {
        return presiding -> Phrase.of(
                        "La Presidencia%s confirmó%s el resultado en revisión del %s",
                        "The Presidency%s confirmed%s the outcome under review of the %s")
                .with(presiding, Moments.of(event.effective()), Names.procedure(event.procedure()));
    }

    private static Function<Phrase, Phrase> calledFor(NewDecisionCalledFor event) {
        return presiding -> Phrase.of(
                        "La Presidencia%s terminó%s la revisión del resultado del %s: hace falta una nueva decisión de"
                                + " los miembros; el resultado queda como está anotado y nada cambia por sí solo",
                        "The Presidency%s ended%s the review of the outcome of the %s: a new decision of the members"
                                + " is needed; the outcome stands as recorded and nothing changes by itself")
                .with(presiding, Moments.of(event.effective()), Names.procedure(event.procedure()));
    }

    private static List<Sentence> answered(ObjectionAnswered event) {
        Phrase state = Phrase.of("de %s", "of %s").with(Names.of(event.objector(), event.effective()));
        Phrase text = Phrase.of(": %s", ": %s").with(Quotation.of(event.text()));
        return List.of(
                Provenance.toldDiscreetly(
                        event, answered(event, Phrase.NOTHING, Phrase.of("de un Estado", "of a State"))),
                Provenance.told(
                        Tier.MEMBERS,
                        event,
                        answered(event, Names.presiding(event), state).and(text)));
    }

    private static Phrase answered(ObjectionAnswered event, Phrase presiding, Phrase ofState) {
        return Phrase.of(
                        "La Presidencia%s respondió%s a la objeción %s en el %s",
                        "The Presidency%s answered%s the objection %s in the %s")
                .with(presiding, Moments.of(event.effective()), ofState, Names.procedure(event.procedure()));
    }

    private static Phrase acknowledged(ReceiptAcknowledged event) {
        return Phrase.of(
                        "%s acusó recibo%s de la notificación %s en el %s; no dice nada sobre el texto",
                        "%s acknowledged%s receipt of the notice %s in the %s; it says nothing about the text")
                .with(
                        Names.of(event.by(), event.effective()),
                        Moments.of(event.effective()),
                        of(event.notice()),
                        Names.procedure(event.procedure()));
    }

    private static Phrase of(Notice notice) {
        return switch (notice.kind()) {
            case OPENING -> Phrase.of("de apertura", "of the opening");
            case EXTENSION -> Phrase.of("de la prórroga %s", "of extension %s").with(notice.number());
            case BREAK -> Phrase.of("de que el silencio quedó roto", "that silence was broken");
            case WITHDRAWAL -> Phrase.of("de que el texto se retiró", "that the text was withdrawn");
            case CONCLUSION -> Phrase.of("de la conclusión", "of the conclusion");
        };
    }
}
