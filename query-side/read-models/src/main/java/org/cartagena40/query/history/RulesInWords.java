package org.cartagena40.query.history;

import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ObjectionPolicy;

/** What the procedural rules provide, for the event that sets them and for each procedure that pins them. */
public final class RulesInWords {

    private static final Phrase EXTENSION = Phrase.of("prórroga", "extension");

    private RulesInWords() {}

    static Phrase of(ProceduralRules rules) {
        return Phrase.of(
                        "plazo mínimo de %s, como máximo %s, declaraciones hasta %s después de la adopción,"
                                + " espera de %s"
                                + " tras el plazo antes de concluir y %s para confirmar un acto anotado en nombre de un"
                                + " Estado; por defecto: %s; %s",
                        "a minimum of %s to the deadline, at most %s, statements until %s after adoption, a wait of %s"
                                + " after the deadline before the conclusion and %s to confirm an act entered on behalf"
                                + " of a State; by default: %s; %s")
                .with(
                        Lengths.of(rules.minimumDuration()),
                        Lengths.counted(rules.extensions(), EXTENSION),
                        Lengths.of(rules.statementWindow()),
                        Lengths.of(rules.settling()),
                        Lengths.of(rules.confirmation()),
                        of(rules.objectionPolicy()),
                        of(rules.disclosure()));
    }

    public static Phrase of(ObjectionPolicy policy) {
        return switch (policy) {
            case TERMINAL ->
                Phrase.of(
                        "la primera objeción rompe el silencio y retirarla no lo restablece",
                        "the first objection breaks the silence and withdrawing it does not restore it");
            case REVOCABLE ->
                Phrase.of(
                        "una objeción puede retirarse antes del plazo y solo cuenta si sigue en pie al cumplirse este",
                        "an objection may be withdrawn before the deadline and counts only if it still stands then");
        };
    }

    public static Phrase of(Disclosure disclosure) {
        return switch (disclosure) {
            case PUBLIC_SEES_THE_STATE ->
                Phrase.of("el público ve qué Estado objeta", "the public sees which State objects");
            case MEMBERS_SEE_THE_STATE ->
                Phrase.of(
                        "los miembros ven qué Estado objeta y el público, cuántas objeciones hay",
                        "the members see which State objects and the public sees how many objections there are");
            case OFFICES_SEE_THE_STATE ->
                Phrase.of(
                        "la Presidencia y la Secretaría Técnica ven qué Estado objeta y los demás, cuántas"
                                + " objeciones hay",
                        "the Presidency and the Technical Secretariat see which State objects and all others see how"
                                + " many objections there are");
        };
    }
}
