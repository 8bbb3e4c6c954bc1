package org.cartagena40.query.certificates;

import java.util.List;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.history.Phrase;
import org.jspecify.annotations.Nullable;

/** Why a decision of a meeting stands: who decided, how, and under which number. */
final class MeetingReasons {

    private MeetingReasons() {}

    static List<Reason> of(Decision decision) {
        Phrase decided = Phrase.of(
                        "Los miembros decidieron en la reunión %s, %s; aquí nadie vota.",
                        "The members decided at the meeting %s, %s; nobody votes here.")
                .with(String.valueOf(decision.meeting()), method(DecisionMethod.valueOf(decision.method())));
        return List.of(Reason.under("X14", decided), numbered(decision.number()));
    }

    private static Phrase method(DecisionMethod method) {
        return switch (method) {
            case CONSENSUS -> Phrase.of("por consenso", "by consensus");
            case ACCLAMATION -> Phrase.of("por aclamación", "by acclamation");
            case SILENCE -> Phrase.of("sin objeción", "without objection");
            case NOT_STATED -> Phrase.of("sin que conste cómo", "and how is not stated");
        };
    }

    static Reason numbered(@Nullable String number) {
        Phrase words = number == null
                ? Phrase.of(
                        "Ninguna fuente indica un número oficial (no consta).",
                        "No source gives an official number (not stated).")
                : Phrase.of(
                                "El registro le dio el número %s, en el orden de anotación y sin saltos.",
                                "The register gave it the number %s, in the order of recording and without a gap.")
                        .with(number);
        return Reason.under("silence rule 16", words);
    }
}
