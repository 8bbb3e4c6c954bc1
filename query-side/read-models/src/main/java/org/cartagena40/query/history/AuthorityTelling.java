package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Tier;
import org.cartagena40.events.membership.DeputyAppointed;
import org.cartagena40.events.membership.OfficerAccreditationEnded;
import org.cartagena40.events.membership.OfficerAccredited;
import org.cartagena40.events.membership.SeatDisputeDecided;
import org.cartagena40.events.membership.SeatDisputed;

/**
 * Who may act for an office or in another's place, and disputed seats, in words. Who the person is, is no part of the
 * history; reasons and evidence are for the offices.
 */
final class AuthorityTelling {

    private static final Phrase NONE = Phrase.of("ninguna", "none");

    private AuthorityTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .on(OfficerAccredited.class, event -> List.of(Provenance.told(Tier.MEMBERS, event, accredited(event))))
                .on(OfficerAccreditationEnded.class, AuthorityTelling::ended)
                .on(DeputyAppointed.class, event -> List.of(Provenance.told(Tier.MEMBERS, event, deputy(event))))
                .on(SeatDisputed.class, AuthorityTelling::disputed)
                .on(SeatDisputeDecided.class, AuthorityTelling::decided);
    }

    private static Phrase accredited(OfficerAccredited event) {
        Phrase until = event.until() == null
                ? Phrase.of("sin fecha de término", "with no end date")
                : Phrase.of("hasta antes del %s", "until before %s").with(Moments.at(event.until()));
        return Phrase.of(
                        "Una acreditación para actuar por %s como %s quedó registrada%s; vale desde el %s, %s;"
                                + " acreditación %s",
                        "An accreditation to act for %s as %s was registered%s; valid from %s, %s; accreditation %s")
                .with(
                        Names.of(event.institution(), event.effective()),
                        capacity(event.capacity()),
                        Moments.of(event.effective()),
                        Moments.at(event.from()),
                        until,
                        event.accreditation());
    }

    private static List<Sentence> ended(OfficerAccreditationEnded event) {
        Phrase ended = Phrase.of(
                        "Una acreditación para actuar por %s como %s terminó%s; acreditación %s; los actos anteriores"
                                + " siguen en pie",
                        "An accreditation to act for %s as %s ended%s; accreditation %s; earlier acts stand")
                .with(
                        Names.of(event.institution(), event.effective()),
                        capacity(event.capacity()),
                        Moments.of(event.effective()),
                        event.accreditation());
        return twice(event, ended, reason(event.reason()));
    }

    private static Phrase deputy(DeputyAppointed event) {
        return Phrase.of(
                        "Quedó designada una persona suplente para actuar por %s como %s%s; vale desde el %s, hasta"
                                + " antes del %s y nunca más que la acreditación %s; acreditación %s",
                        "A deputy was appointed to act for %s as %s%s; valid from %s, until before %s and never longer"
                                + " than accreditation %s; accreditation %s")
                .with(
                        Names.of(event.institution(), event.effective()),
                        capacity(event.capacity()),
                        Moments.of(event.effective()),
                        Moments.at(event.from()),
                        Moments.at(event.until()),
                        event.deputyOf(),
                        event.accreditation());
    }

    private static List<Sentence> disputed(SeatDisputed event) {
        Phrase disputed = Phrase.of(
                        "Dos gobiernos reclaman el asiento de %s: quedó en el registro%s; nadie actúa por ese Estado"
                                + " mientras la Presidencia no decida",
                        "Two governments claim the seat of %s: this was put on record%s; nobody acts for that State"
                                + " until the Presidency decides")
                .with(Names.of(event.state(), event.effective()), Moments.of(event.effective()));
        return twice(event, disputed, reason(event.reason()).and(EvidenceInWords.of(event.evidence())));
    }

    private static List<Sentence> decided(SeatDisputeDecided event) {
        Phrase decided = Phrase.of(
                        "La Presidencia%s decidió quién actúa por %s%s; acreditaciones que siguen en pie: %s; que"
                                + " terminaron: %s",
                        "The Presidency%s decided who acts for %s%s; accreditations that stand: %s; that ended: %s")
                .with(
                        Names.presiding(event),
                        Names.of(event.state(), event.effective()),
                        Moments.of(event.effective()),
                        listed(event.standing()),
                        listed(event.ended()));
        return twice(event, decided, reason(event.reason()));
    }

    private static List<Sentence> twice(ActaEvent event, Phrase words, Phrase confided) {
        return List.of(
                Provenance.told(Tier.MEMBERS, event, words), Provenance.told(Tier.OFFICE, event, words.and(confided)));
    }

    private static Phrase reason(String reason) {
        return Phrase.of("; motivo: %s", "; reason: %s").with(Quotation.of(reason));
    }

    private static Phrase listed(List<AccreditationId> ids) {
        return ids.isEmpty()
                ? NONE
                : Phrase.listed(ids.stream().map(Phrase::same).toList());
    }

    private static Phrase capacity(Capacity capacity) {
        return switch (capacity) {
            case PRESIDENCY -> Phrase.of("Presidencia", "Presidency");
            case VICE_PRESIDENCY -> Phrase.of("Vicepresidencia", "Vice-Presidency");
            case TECHNICAL_SECRETARIAT -> Phrase.of("Secretaría Técnica", "Technical Secretariat");
            case MEMBER_STATE -> Phrase.of("Estado miembro", "member State");
            case STAKEHOLDER -> Phrase.of("parte interesada", "stakeholder");
            case AUDITOR -> Phrase.of("auditoría", "auditor");
            case RECORD -> Phrase.of("registro", "record");
        };
    }
}
