package org.cartagena40.query.history;

import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.StatementType;

/** How a silence procedure ends, and what States state about it, in words. What is adopted is so without objection. */
final class OutcomeTelling {

    private OutcomeTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .discreetly(SilenceBroken.class, OutcomeTelling::broken)
                .publicly(StatementMade.class, OutcomeTelling::stated)
                .publicly(StatementArrivedLate.class, OutcomeTelling::statedLate)
                .publicly(SilenceLapsed.class, OutcomeTelling::lapsed)
                .discreetly(OutcomeFlagged.class, OutcomeTelling::flagged);
    }

    private static Phrase broken(SilenceBroken event) {
        return Phrase.of(
                        "El silencio quedó roto en el %s%s: el texto no queda adoptado; objeciones: %s",
                        "The silence was broken in the %s%s: the text is not adopted; objections: %s")
                .with(Names.procedure(event.procedure()), Moments.of(event.effective()), event.objections());
    }

    private static Phrase stated(StatementMade event) {
        return Phrase.of(
                        "%s presentó %s en el %s%s%s: %s; no rompe el silencio",
                        "%s made %s in the %s%s%s: %s; it does not break the silence")
                .with(
                        Names.of(event.by(), event.effective()),
                        kind(event.type()),
                        Names.procedure(event.procedure()),
                        Moments.received(event.effective(), event.receivedAt()),
                        Paragraphs.of(event.paragraphs()),
                        Quotation.of(event.text()));
    }

    private static Phrase statedLate(StatementArrivedLate event) {
        return Phrase.of(
                        "%s presentó %s en el %s%s, cerrado ya el período para declaraciones%s: %s; queda en el"
                                + " registro, sin"
                                + " unirse a la decisión",
                        "%s made %s in the %s%s, after the period for statements had closed%s: %s; it is kept"
                                + " on record,"
                                + " not attached to the decision")
                .with(
                        Names.of(event.by(), event.effective()),
                        kind(event.type()),
                        Names.procedure(event.procedure()),
                        Moments.received(event.effective(), event.receivedAt()),
                        Paragraphs.of(event.paragraphs()),
                        Quotation.of(event.text()));
    }

    private static Phrase kind(StatementType type) {
        return switch (type) {
            case EXPLANATION_OF_POSITION -> Phrase.of("una explicación de posición", "an explanation of position");
            case INTERPRETATIVE_STATEMENT -> Phrase.of("una declaración interpretativa", "an interpretative statement");
            case RESERVATION -> Phrase.of("una reserva", "a reservation");
            case DISSOCIATION -> Phrase.of("una disociación", "a dissociation");
        };
    }

    private static Phrase lapsed(SilenceLapsed event) {
        Phrase review = event.underReview()
                ? Phrase.of(
                        "; el resultado está en revisión y sus efectos esperan la confirmación de la Presidencia",
                        "; the outcome is under review and its effects wait for the Presidency's confirmation")
                : Phrase.NOTHING;
        return Phrase.of(
                        "El texto del %s quedó adoptado sin objeción, con efecto%s%s%s",
                        "The text of the %s was adopted without objection, with effect%s%s%s")
                .with(
                        Names.procedure(event.procedure()),
                        Moments.of(event.effective()),
                        event.interruptions().stream()
                                .map(OutcomeTelling::interrupted)
                                .reduce(Phrase.NOTHING, Phrase::and),
                        review);
    }

    private static Phrase interrupted(Interruption interruption) {
        return Phrase.of(
                        "; este registro no aceptó actos durante %s, desde el %s hasta el %s",
                        "; this record accepted no acts for %s, from %s until %s")
                .with(
                        Lengths.of(interruption.length()),
                        Moments.at(interruption.from()),
                        Moments.at(interruption.until()));
    }

    private static Phrase flagged(OutcomeFlagged event) {
        return Phrase.of("El resultado del %s pasó a revisión%s: %s", "The outcome of the %s came under review%s: %s")
                .with(Names.procedure(event.procedure()), Moments.of(event.effective()), cause(event.reason()));
    }

    private static Phrase cause(ReviewReason reason) {
        return switch (reason) {
            case INTERRUPTION ->
                Phrase.of(
                        "este registro no aceptó actos en algún momento del día anterior al plazo",
                        "this record accepted no acts at some time in the day before the deadline");
            case ACT_AFTER_CONCLUSION ->
                Phrase.of(
                        "un acto recibido antes del plazo se anotó después de la conclusión",
                        "an act received before the deadline was recorded after the conclusion");
            case DESIGNATION_NO_LONGER_POSSIBLE ->
                Phrase.of(
                        "al concluir ya no se daba lo que la designación necesita",
                        "at the conclusion, what the designation needs no longer held");
            case CORRECTION ->
                Phrase.of(
                        "se corrigió una anotación en la que descansa",
                        "an entry of the record that it rests on was corrected");
        };
    }
}
