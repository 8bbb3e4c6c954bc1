package org.cartagena40.query.history;

import org.cartagena40.events.LanguageText;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.Subject;
import org.cartagena40.events.silence.SubjectKind;
import org.cartagena40.events.silence.TextWithdrawn;

/** What the Presidency does in a silence procedure in words: it opens, extends, withdraws its text. */
final class ProcedureTelling {

    private ProcedureTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(ProcedureOpened.class, ProcedureTelling::opened)
                .publicly(DeadlineExtended.class, ProcedureTelling::extended)
                .publicly(TextWithdrawn.class, ProcedureTelling::withdrawn);
    }

    private static Phrase opened(ProcedureOpened event) {
        return Phrase.of(
                        "La Presidencia%s abrió el procedimiento de silencio %s (%s)%s: %s",
                        "The Presidency%s opened the silence procedure %s (%s)%s: %s")
                .with(
                        Names.presiding(event),
                        event.provisionalId(),
                        event.procedure(),
                        Moments.of(event.effective()),
                        Quotation.of(event.title()))
                .and(subject(event))
                .and(RoundsInWords.of(event.round()))
                .and(deadline(event))
                .and(frozen(event));
    }

    private static Phrase subject(ProcedureOpened event) {
        Subject subject = event.subject();
        Phrase whom = Phrase.given(
                subject.invited(), state -> Phrase.of(" de %s", " of %s").with(Names.of(state, event.effective())));
        Phrase start = Phrase.given(
                subject.termStart(),
                day -> Phrase.of(" desde el %s", " from %s").with(Days.of(day)));
        return matter(subject.kind()).with(whom).and(start);
    }

    private static Phrase matter(SubjectKind kind) {
        return switch (kind) {
            case VICE_PRESIDENCY_DESIGNATION ->
                Phrase.of(
                        ", sobre la designación%s para la Vicepresidencia",
                        ", on the designation%s to the Vice-Presidency");
            case VICE_PRESIDENCY_RENEWAL ->
                Phrase.of(", sobre la renovación%s en la Vicepresidencia", ", on the renewal%s in the Vice-Presidency");
            case OTHER -> Phrase.of("%s", "%s");
        };
    }

    private static Phrase deadline(ProcedureOpened event) {
        Phrase exception = Phrase.given(
                event.shortDeadlineReason(),
                reason -> Phrase.of(", más corto que el mínimo; motivo: %s", ", shorter than the minimum; reason: %s")
                        .with(Quotation.of(reason)));
        return Phrase.of("; plazo para objetar: antes del %s%s", "; deadline for objections: before %s%s")
                .with(Moments.of(event.deadline()), exception);
    }

    private static Phrase frozen(ProcedureOpened event) {
        Phrase languages = Phrase.listed(event.texts().stream()
                .map(LanguageText::lang)
                .map(Quotation::language)
                .toList());
        return Phrase.of(
                        "; texto en %s; %s de los %s Estados destinatarios pueden objetar; %s; %s; base jurídica: %s",
                        "; text in %s; %s of the %s States addressed may object; %s; %s; legal basis: %s")
                .with(
                        languages.and(authoritative(event)),
                        event.entitled().size(),
                        event.addressees().size(),
                        RulesInWords.of(event.objectionPolicy()),
                        RulesInWords.of(event.disclosure()),
                        BasisInWords.of(event.legalBasis()));
    }

    private static Phrase authoritative(ProcedureOpened event) {
        return event.texts().size() < 2
                ? Phrase.NOTHING
                : Phrase.of(" (si difieren, vale el texto en %s)", " (where they differ, the text in %s holds)")
                        .with(Quotation.language(event.authoritativeLanguage()));
    }

    private static Phrase extended(DeadlineExtended event) {
        return Phrase.of(
                        "El plazo del %s quedó prorrogado por la Presidencia%s%s; antes: %s; ahora: %s; motivo: %s",
                        "The deadline of the %s was extended by the Presidency%s%s; before: %s; now: %s; reason: %s")
                .with(
                        Names.procedure(event.procedure()),
                        Names.presiding(event),
                        Moments.of(event.effective()),
                        Moments.of(event.previous()),
                        Moments.of(event.deadline()),
                        Quotation.of(event.reason()));
    }

    private static Phrase withdrawn(TextWithdrawn event) {
        return Phrase.of(
                        "La Presidencia%s retiró, antes del plazo, el texto del %s%s; motivo: %s",
                        "The Presidency%s withdrew, before the deadline, the text of the %s%s; reason: %s")
                .with(
                        Names.presiding(event),
                        Names.procedure(event.procedure()),
                        Moments.of(event.effective()),
                        Quotation.of(event.reason()));
    }
}
