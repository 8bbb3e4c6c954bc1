package org.cartagena40.query.history;

import java.util.List;
import java.util.function.Function;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.SilenceEvent;

/**
 * Objections that an office entered as a State had sent them, in words (rule 20). Everybody reads that there was an
 * entry and what became of it; of which State, those to whom the procedure discloses it (rule 19).
 */
final class OnBehalfTelling {

    private static final Phrase OF_A_STATE =
            Phrase.of("de un Estado con derecho a objetar", "of a State entitled to object");

    private OnBehalfTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .twice(ObjectionEnteredOnBehalf.class, OnBehalfTelling::entered)
                .twice(ObjectionOnBehalfConfirmed.class, OnBehalfTelling::confirmed)
                .twice(ObjectionOnBehalfRejected.class, OnBehalfTelling::notHeld)
                .twice(ObjectionOnBehalfExpired.class, OnBehalfTelling::expired);
    }

    private static List<Sentence> entered(ObjectionEnteredOnBehalf event) {
        Phrase said = ObjectionTelling.because(event.grounds(), event.paragraphs(), event.proposedAmendment())
                .and(EvidenceInWords.of(event.evidence()));
        return twice(event, event.by(), state -> entered(event, state), said);
    }

    private static Phrase entered(ObjectionEnteredOnBehalf event, Phrase state) {
        Phrase held = event.holdsUntil() == null
                ? Phrase.of("no detiene la conclusión", "it does not hold the conclusion")
                : Phrase.of(
                                "la conclusión espera, como máximo, hasta el %s",
                                "the conclusion waits until %s at the latest")
                        .with(Moments.at(event.holdsUntil()));
        return Phrase.of(
                        "Una objeción %s, recibida el %s, quedó anotada en el %s%s: no cuenta"
                                + " mientras otra persona no la confirme; %s",
                        "An objection %s, received on %s, was entered in the %s%s: it does not"
                                + " count until another person confirms it; %s")
                .with(
                        state,
                        Moments.at(event.receivedAt()),
                        Names.procedure(event.procedure()),
                        Moments.of(event.effective()),
                        held);
    }

    private static List<Sentence> confirmed(ObjectionOnBehalfConfirmed event) {
        Function<Phrase, Phrase> words = state -> Phrase.of(
                        "Otra persona confirmó%s la objeción %s anotada en el %s: su efecto depende de cuándo se recibió",
                        "Another person confirmed%s the objection %s entered in the %s: its effect depends on when it was received")
                .with(Moments.of(event.effective()), state, Names.procedure(event.procedure()));
        return twice(event, event.by(), words, Phrase.NOTHING);
    }

    private static List<Sentence> notHeld(ObjectionOnBehalfRejected event) {
        Function<Phrase, Phrase> words = state -> Phrase.of(
                        "Otra persona no dio por buena%s la objeción %s anotada en el %s: queda en el registro, sin"
                                + " efecto",
                        "Another person found%s that the objection %s entered in the %s does not hold: it is kept on"
                                + " record, without effect")
                .with(Moments.of(event.effective()), state, Names.procedure(event.procedure()));
        Phrase why = Phrase.of("; motivo: %s", "; reason: %s").with(Quotation.of(event.reason()));
        return twice(event, event.by(), words, why);
    }

    private static List<Sentence> expired(ObjectionOnBehalfExpired event) {
        Function<Phrase, Phrase> words = state -> Phrase.of(
                        "Nadie confirmó a tiempo la objeción %s anotada en el %s; su plazo de confirmación venció%s:"
                                + " queda en el registro, sin efecto",
                        "Nobody confirmed in time the objection %s entered in the %s; the time to confirm it ended%s:"
                                + " it is kept on record, without effect")
                .with(state, Names.procedure(event.procedure()), Moments.of(event.effective()));
        return twice(event, event.by(), words, Phrase.NOTHING);
    }

    private static List<Sentence> twice(
            SilenceEvent event, MemberState by, Function<Phrase, Phrase> words, Phrase why) {
        Phrase state = Phrase.of("de %s", "of %s").with(Names.of(by, event.effective()));
        return List.of(
                Provenance.toldDiscreetly(event, words.apply(OF_A_STATE)),
                Provenance.told(Tier.MEMBERS, event, words.apply(state).and(why)));
    }
}
