package org.cartagena40.query.history;

import java.time.LocalDate;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Precision;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.events.silence.ProcedureId;

/** States and bodies by the names they bore when it happened. */
public final class Names {

    private Names() {}

    public static Phrase of(MemberState state, EffectiveTime when) {
        States.Entry entry = States.on(state, day(when));
        return new Phrase(entry.spanish(), entry.english());
    }

    public static Phrase of(Institution institution, EffectiveTime when) {
        String id = institution.value();
        if (States.known(id)) {
            return of(new MemberState(id), when);
        }
        return switch (id) {
            case "UNHCR" -> Phrase.of("ACNUR", "UNHCR");
            case "ACTA" -> Phrase.of("este registro", "this record");
            default -> Phrase.same(id);
        };
    }

    /** After the word Presidency, its State, where the act was the Presidency's own. */
    static Phrase presiding(ActaEvent event) {
        Act act = event.act();
        return act.actor().capacity() == Capacity.PRESIDENCY
                ? Phrase.of(" (%s)", " (%s)").with(of(act.actor().institution(), event.effective()))
                : Phrase.NOTHING;
    }

    /** Without its article, which Spanish joins to the word before it. */
    static Phrase procedure(ProcedureId id) {
        return Phrase.of("procedimiento de silencio %s", "silence procedure %s").with(id);
    }

    /** The last day on which it may have happened; without any, the first line of the table speaks. */
    private static LocalDate day(EffectiveTime when) {
        if (when.precision() == Precision.INSTANT) {
            return when.possibleFrom().map(Zones::dayOf).orElseThrow();
        }
        return when.certainFrom()
                .map(from -> Zones.dayOf(from).minusDays(1))
                .or(() -> when.possibleFrom().map(Zones::dayOf))
                .orElse(LocalDate.MIN);
    }
}
