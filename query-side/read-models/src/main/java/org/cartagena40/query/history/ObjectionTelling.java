package org.cartagena40.query.history;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.SilenceEvent;
import org.jspecify.annotations.Nullable;

/**
 * Objections in words, twice: for everybody that a State objected, and for the members which State and why. The first
 * is made without the State at hand, so that nothing of it can slip in (rule 19).
 */
final class ObjectionTelling {

    private static final Phrase A_STATE = Phrase.of("Un Estado con derecho a objetar", "A State entitled to object");

    private ObjectionTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .twice(ObjectionRaised.class, event -> twice(event, event.by(), raised(event), because(event)))
                .twice(ObjectionArrivedLate.class, event -> twice(event, event.by(), late(event), because(event)))
                .twice(
                        ObjectionArrivedAfterConclusion.class,
                        event -> twice(event, event.by(), afterConclusion(event), because(event)))
                .twice(ObjectionWithdrawn.class, event -> twice(event, event.by(), withdrawn(event), Phrase.NOTHING));
    }

    private static List<Sentence> twice(
            SilenceEvent event, MemberState by, Function<Phrase, Phrase> words, Phrase why) {
        Phrase state = Names.of(by, event.effective());
        return List.of(
                Provenance.toldDiscreetly(event, words.apply(A_STATE)),
                Provenance.told(Tier.MEMBERS, event, words.apply(state).and(why)));
    }

    private static Function<Phrase, Phrase> raised(ObjectionRaised event) {
        return state -> Phrase.of(
                        "%s presentó antes del plazo una objeción en el %s, recibida%s",
                        "%s raised an objection before the deadline in the %s, received%s")
                .with(state, Names.procedure(event.procedure()), received(event, event.receivedAt()));
    }

    private static Function<Phrase, Phrase> late(ObjectionArrivedLate event) {
        return state -> Phrase.of(
                        "%s presentó una objeción en el %s, recibida%s, cumplido ya el plazo: queda en el registro, sin"
                                + " efecto",
                        "%s raised an objection in the %s, received%s, at or after the deadline: it is kept on record,"
                                + " without effect")
                .with(state, Names.procedure(event.procedure()), received(event, event.receivedAt()));
    }

    private static Function<Phrase, Phrase> afterConclusion(ObjectionArrivedAfterConclusion event) {
        return state -> Phrase.of(
                        "%s presentó una objeción en el %s, recibida%s, antes del plazo, pero anotada después de la"
                                + " conclusión: queda en el registro; nada cambia por sí solo",
                        "%s raised an objection in the %s, received%s, before the deadline, but recorded after the"
                                + " conclusion: it is kept on record; nothing changes by itself")
                .with(state, Names.procedure(event.procedure()), received(event, event.receivedAt()));
    }

    private static Function<Phrase, Phrase> withdrawn(ObjectionWithdrawn event) {
        Phrase effect = event.beforeTheDeadline()
                ? Phrase.of(
                        "antes del plazo; ambos actos quedan en el registro",
                        "before the deadline; both acts stay on record")
                : Phrase.of(
                        "cumplido ya el plazo: no cambia el resultado y ambos actos quedan en el registro",
                        "at or after the deadline: the outcome does not change and both acts stay on record");
        return state -> Phrase.of("%s retiró su objeción en el %s%s, %s", "%s withdrew its objection in the %s%s, %s")
                .with(state, Names.procedure(event.procedure()), received(event, event.receivedAt()), effect);
    }

    private static Phrase received(SilenceEvent event, Instant receivedAt) {
        return Moments.received(event.effective(), receivedAt);
    }

    private static Phrase because(ObjectionRaised event) {
        return because(event.grounds(), event.paragraphs(), event.proposedAmendment());
    }

    private static Phrase because(ObjectionArrivedLate event) {
        return because(event.grounds(), event.paragraphs(), event.proposedAmendment());
    }

    private static Phrase because(ObjectionArrivedAfterConclusion event) {
        return because(event.grounds(), event.paragraphs(), event.proposedAmendment());
    }

    static Phrase because(@Nullable String grounds, List<String> paragraphs, @Nullable String amendment) {
        Phrase motive = grounds == null
                ? Phrase.of("; motivos: no constan", "; grounds: not stated")
                : Phrase.of("; motivos: %s", "; grounds: %s").with(Quotation.of(grounds));
        Phrase proposed = Phrase.given(
                amendment,
                text -> Phrase.of("; enmienda propuesta: %s", "; proposed amendment: %s")
                        .with(Quotation.of(text)));
        return motive.and(Paragraphs.of(paragraphs)).and(proposed);
    }
}
