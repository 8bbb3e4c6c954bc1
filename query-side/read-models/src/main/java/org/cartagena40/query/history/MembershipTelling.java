package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.Tier;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.MembershipBasis;

/** Membership and accreditation in words. Who the delegate is, and what would tell it, is no part of the history. */
final class MembershipTelling {

    private MembershipTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(MemberAdmitted.class, MembershipTelling::admitted)
                .publicly(MemberWithdrawn.class, MembershipTelling::withdrawn)
                .on(DelegateAccredited.class, event -> List.of(Provenance.told(Tier.MEMBERS, event, accredited(event))))
                .on(AccreditationEnded.class, MembershipTelling::accreditationEnded);
    }

    private static Phrase admitted(MemberAdmitted event) {
        return Phrase.of("%s pasó a ser miembro del Mecanismo%s, %s", "%s became a member of the Mechanism%s, %s")
                .with(Names.of(event.member(), event.effective()), Moments.of(event.effective()), basis(event.basis()));
    }

    private static Phrase basis(MembershipBasis basis) {
        return switch (basis) {
            case ADOPTED ->
                Phrase.of(
                        "por haber adoptado la Declaración y el Plan de Acción de Chile",
                        "having adopted the Chile Declaration and Plan of Action");
            case SHARES_PRINCIPLES ->
                Phrase.of(
                        "por compartir los principios y valores del Proceso de Cartagena",
                        "sharing the principles and values of the Cartagena Process");
        };
    }

    private static Phrase withdrawn(MemberWithdrawn event) {
        return Phrase.of("%s dejó de ser miembro del Mecanismo%s; motivo: %s", "%s left the Mechanism%s; reason: %s")
                .with(
                        Names.of(event.member(), event.effective()),
                        Moments.of(event.effective()),
                        Quotation.of(event.reason()));
    }

    private static Phrase accredited(DelegateAccredited event) {
        Phrase until = event.until() == null
                ? Phrase.of("sin fecha de término", "with no end date")
                : Phrase.of("hasta antes del %s", "until before %s").with(Moments.at(event.until()));
        return Phrase.of(
                        "Una acreditación para actuar por %s quedó registrada%s; vale desde el %s, %s; acreditación %s",
                        "An accreditation to act for %s was registered%s; valid from %s, %s; accreditation %s")
                .with(
                        Names.of(event.state(), event.effective()),
                        Moments.of(event.effective()),
                        Moments.at(event.from()),
                        until,
                        event.accreditation());
    }

    private static List<Sentence> accreditationEnded(AccreditationEnded event) {
        Phrase ended = Phrase.of(
                        "Una acreditación para actuar por %s terminó%s; acreditación %s; los actos anteriores siguen en"
                                + " pie",
                        "An accreditation to act for %s ended%s; accreditation %s; earlier acts stand")
                .with(Names.of(event.state(), event.effective()), Moments.of(event.effective()), event.accreditation());
        Phrase reason = Phrase.of("; motivo: %s", "; reason: %s").with(Quotation.of(event.reason()));
        return List.of(
                Provenance.told(Tier.MEMBERS, event, ended), Provenance.told(Tier.OFFICE, event, ended.and(reason)));
    }
}
