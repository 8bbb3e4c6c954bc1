package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.Round;

/** Rounds in words: the same in the history and in the letters. */
public final class RoundsInWords {

    private static final List<Phrase> ORDINALS = List.of(
            Phrase.of("primera", "first"),
            Phrase.of("segunda", "second"),
            Phrase.of("tercera", "third"),
            Phrase.of("cuarta", "fourth"),
            Phrase.of("quinta", "fifth"));

    private RoundsInWords() {}

    /** "second round". */
    public static Phrase ordinal(int number) {
        return number <= ORDINALS.size()
                ? Phrase.of("%s ronda", "%s round").with(ORDINALS.get(number - 1))
                : Phrase.of("ronda %s", "round %s").with(number);
    }

    /** Of a later round: which one it is, and what became of the one before; of a first round, nothing. */
    static Phrase of(Round round) {
        if (round.number() == 1) {
            return Phrase.NOTHING;
        }
        Phrase which = Phrase.of("; %s", "; %s").with(ordinal(round.number()));
        return round.predecessor() == null ? which : which.and(after(round, round.predecessor()));
    }

    private static Phrase after(Round round, ProcedureId predecessor) {
        return Phrase.of(
                        ", después del %s, que recibió %s, %s de ellas con respuesta; las objeciones no pasan a la nueva"
                                + " ronda",
                        ", after the %s, which received %s, of which %s had been answered; objections do not"
                                + " carry over")
                .with(Names.procedure(predecessor), objections(round.objections()), round.answered());
    }

    private static Phrase objections(int count) {
        return count == 1
                ? Phrase.of("1 objeción", "1 objection")
                : Phrase.of("%s objeciones", "%s objections").with(count);
    }
}
