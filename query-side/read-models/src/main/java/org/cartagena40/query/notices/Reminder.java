package org.cartagena40.query.notices;

import org.cartagena40.events.silence.Notice;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.history.RulesInWords;
import org.cartagena40.query.notices.Letter.Part;

/** What every letter reminds of: a State's silence is no act (rule 17). */
final class Reminder {

    private static final Phrase NO_ACT = Phrase.of(
            "El silencio de un Estado no es un acto y no se registra como tal.",
            "A State's silence is no act and is not recorded as one.");
    private static final Phrase AT_THE_DEADLINE = Phrase.of(
            "Si el silencio no se rompe, el texto queda adoptado sin objeción, con efecto en el instante del plazo. Lo que se reciba en ese instante o después llega tarde: queda en el registro, sin"
                    + " efecto.",
            "If the silence is not broken, the text is adopted without objection, with effect at the instant of the"
                    + " deadline. What is received at that instant or later is late: it is kept on record, without"
                    + " effect.");

    private Reminder() {}

    static Part of(Matter matter, Notice.Kind kind) {
        Phrase heading = Phrase.of("Reglas", "Rules");
        return switch (kind) {
            case OPENING, EXTENSION -> Part.of(heading, NO_ACT, AT_THE_DEADLINE, pinned(matter));
            case BREAK, WITHDRAWAL, CONCLUSION -> Part.of(heading, NO_ACT);
        };
    }

    private static Phrase pinned(Matter matter) {
        return Phrase.of("En este procedimiento, %s; %s.", "In this procedure, %s; %s.")
                .with(RulesInWords.of(matter.policy()), RulesInWords.of(matter.disclosure()));
    }
}
