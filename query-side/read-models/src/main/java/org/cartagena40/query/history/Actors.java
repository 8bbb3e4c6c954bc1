package org.cartagena40.query.history;

import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Actor;

/** Who acted, by the office in which it did and the name it bore then. */
final class Actors {

    private Actors() {}

    static Phrase of(ActaEvent event) {
        Actor actor = event.act().actor();
        Phrase name = Names.of(actor.institution(), event.effective());
        return switch (actor.capacity()) {
            case PRESIDENCY ->
                Phrase.of("la Presidencia (%s)", "the Presidency (%s)").with(name);
            case VICE_PRESIDENCY ->
                Phrase.of("la Vicepresidencia (%s)", "the Vice-Presidency (%s)").with(name);
            case TECHNICAL_SECRETARIAT ->
                Phrase.of("la Secretaría Técnica (%s)", "the Technical Secretariat (%s)")
                        .with(name);
            case MEMBER_STATE, STAKEHOLDER, AUDITOR, RECORD -> name;
        };
    }
}
