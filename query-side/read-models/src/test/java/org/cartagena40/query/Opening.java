package org.cartagena40.query;

import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.INVITATION;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.Subject;
import org.cartagena40.events.silence.SubjectKind;

/** An opening on the designation of Brazil, in which Belize and Mexico may object; a test changes what it is about. */
public record Opening(
        ProcedureId id,
        Round round,
        String title,
        List<LanguageText> texts,
        Disclosure disclosure,
        Deadline deadline,
        EffectiveTime when) {

    public static Opening of(ProcedureId id) {
        return new Opening(
                id,
                Round.FIRST,
                "Vice-Presidency",
                List.of(LanguageText.of("es", "Brasil ejercerá la Vicepresidencia.")),
                Disclosure.MEMBERS_SEE_THE_STATE,
                DEADLINE,
                EffectiveTime.at(OPENED));
    }

    public Opening round(Round next) {
        return new Opening(id, next, title, texts, disclosure, deadline, when);
    }

    public Opening titled(String other) {
        return new Opening(id, round, other, texts, disclosure, deadline, when);
    }

    public Opening texts(LanguageText... others) {
        return new Opening(id, round, title, List.of(others), disclosure, deadline, when);
    }

    public Opening disclosing(Disclosure other) {
        return new Opening(id, round, title, texts, other, deadline, when);
    }

    public Opening at(EffectiveTime then, Deadline next) {
        return new Opening(id, round, title, texts, disclosure, next, then);
    }

    public ProcedureOpened event() {
        return new ProcedureOpened(
                id,
                "SP-20261122-0002",
                round,
                new Subject(SubjectKind.VICE_PRESIDENCY_DESIGNATION, INVITATION, BRAZIL, LocalDate.parse("2027-01-01")),
                title,
                texts,
                texts.get(0).lang(),
                LegalBasis.VICE_PRESIDENCY,
                deadline,
                null,
                List.of(BELIZE, BRAZIL, CHILE, MEXICO),
                List.of(BELIZE, MEXICO),
                ProceduralRules.SOFTWARE_DEFAULT,
                disclosure,
                ObjectionPolicy.TERMINAL,
                when,
                PRESIDENCY);
    }
}
