package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Tier;
import org.cartagena40.events.meetings.AgendaItem;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationClosed;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.cartagena40.events.meetings.StakeholderInvited;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.events.meetings.WaitingParticipantDeclined;

/** What goes before a meeting, in words: agenda, guests, registration. Who a person is, the history never tells. */
final class RegistrationTelling {

    private RegistrationTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(AgendaPublished.class, RegistrationTelling::agenda)
                .publicly(StakeholderInvited.class, RegistrationTelling::invited)
                .publicly(RegistrationOpened.class, RegistrationTelling::opened)
                .publicly(RegistrationClosed.class, RegistrationTelling::closed)
                .on(ParticipantRegistered.class, RegistrationTelling::registered)
                .on(ParticipantWaitlisted.class, RegistrationTelling::waitlisted)
                .on(WaitingParticipantAdmitted.class, RegistrationTelling::admitted)
                .on(WaitingParticipantDeclined.class, RegistrationTelling::declined)
                .on(RegistrationWithdrawn.class, RegistrationTelling::withdrawn);
    }

    private static Phrase agenda(AgendaPublished event) {
        return Phrase.of(
                        "Se publicó la versión %s de la agenda de la reunión %s%s: %s",
                        "Version %s of the agenda of meeting %s was published%s: %s")
                .with(
                        event.version(),
                        event.meeting(),
                        Moments.of(event.effective()),
                        Phrase.listed(event.items().stream()
                                .map(RegistrationTelling::item)
                                .toList()));
    }

    private static Phrase item(AgendaItem item) {
        return Phrase.of("%s %s", "%s %s").with(item.number(), Quotation.of(item.title()));
    }

    private static Phrase invited(StakeholderInvited event) {
        Phrase name =
                event.name() == null ? Names.of(event.stakeholder(), event.effective()) : Quotation.of(event.name());
        return Phrase.of(
                        "Se cursó a %s (%s) una invitación a la reunión %s%s; finalidad: %s",
                        "%s (%s) was invited to meeting %s%s; purpose: %s")
                .with(
                        name,
                        Constituencies.of(event.constituency()),
                        event.meeting(),
                        Moments.of(event.effective()),
                        MeetingTelling.purpose(event.purpose()));
    }

    private static Phrase opened(RegistrationOpened event) {
        Phrase assumed = event.zoneAssumed()
                ? Phrase.of(
                        " (la fuente solo indica el día: se toma su fin en Santiago)",
                        " (the source states the day only: its end in Santiago is taken)")
                : Phrase.NOTHING;
        return Phrase.of(
                        "Quedó abierta la inscripción para la reunión %s%s; hasta antes del %s%s",
                        "Registration for meeting %s was opened%s; until before %s%s")
                .with(event.meeting(), Moments.of(event.effective()), Moments.of(event.until()), assumed);
    }

    private static Phrase closed(RegistrationClosed event) {
        return Phrase.of(
                        "Quedó cerrada antes de su plazo la inscripción para la reunión %s%s%s",
                        "Registration for meeting %s was closed before its deadline%s%s")
                .with(event.meeting(), Moments.of(event.effective()), MeetingTelling.because(event.reason()));
    }

    private static List<Sentence> registered(ParticipantRegistered event) {
        Phrase registered = Phrase.of(
                        "Una persona quedó inscrita en la reunión %s%s, por %s (%s)",
                        "A person was registered for meeting %s%s, for %s (%s)")
                .with(
                        event.meeting(),
                        Moments.of(event.effective()),
                        Names.of(event.affiliation(), event.effective()),
                        Constituencies.of(event.constituency()));
        return told(
                event, event.participant(), registered, Phrase.given(event.language(), RegistrationTelling::speaks));
    }

    private static List<Sentence> waitlisted(ParticipantWaitlisted event) {
        Phrase waits = Phrase.of(
                        "Una persona se inscribió fuera de plazo en la reunión %s%s, por %s (%s), y espera la decisión"
                                + " de la Presidencia",
                        "A person registered late for meeting %s%s, for %s (%s), and waits for the Presidency to decide")
                .with(
                        event.meeting(),
                        Moments.of(event.effective()),
                        Names.of(event.affiliation(), event.effective()),
                        Constituencies.of(event.constituency()));
        return told(event, event.participant(), waits, Phrase.given(event.language(), RegistrationTelling::speaks));
    }

    private static List<Sentence> admitted(WaitingParticipantAdmitted event) {
        Phrase admitted = Phrase.of(
                        "La Presidencia%s admitió a una persona en espera a la reunión %s%s",
                        "The Presidency%s admitted a waiting person to meeting %s%s")
                .with(Names.presiding(event), event.meeting(), Moments.of(event.effective()));
        return told(event, event.participant(), admitted, MeetingTelling.because(event.reason()));
    }

    private static List<Sentence> declined(WaitingParticipantDeclined event) {
        Phrase declined = Phrase.of(
                        "La Presidencia%s no admitió a una persona en espera a la reunión %s%s",
                        "The Presidency%s did not admit a waiting person to meeting %s%s")
                .with(Names.presiding(event), event.meeting(), Moments.of(event.effective()));
        return told(event, event.participant(), declined, MeetingTelling.because(event.reason()));
    }

    private static List<Sentence> withdrawn(RegistrationWithdrawn event) {
        Phrase withdrawn = Phrase.of(
                        "Quedó retirada una inscripción en la reunión %s%s",
                        "A registration for meeting %s was withdrawn%s")
                .with(event.meeting(), Moments.of(event.effective()));
        return told(event, event.participant(), withdrawn, Phrase.NOTHING);
    }

    private static Phrase speaks(String tag) {
        return Phrase.of("; idioma: %s", "; language: %s").with(Quotation.language(tag));
    }

    /** Who takes part is for the members; under which registration and why, for the offices. */
    private static List<Sentence> told(ActaEvent event, ParticipantId participant, Phrase words, Phrase more) {
        Phrase which = Phrase.of("; inscripción %s", "; registration %s").with(participant);
        return List.of(
                Provenance.told(Tier.MEMBERS, event, words),
                Provenance.told(Tier.OFFICE, event, words.and(which).and(more)));
    }
}
