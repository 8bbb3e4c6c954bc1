package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.Content;
import org.cartagena40.events.documents.DocumentApproved;
import org.cartagena40.events.documents.DocumentAttachedToMeeting;
import org.cartagena40.events.documents.DocumentCirculated;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.DocumentSuperseded;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.events.documents.MeetingPaper;
import org.cartagena40.events.documents.PartKind;
import org.cartagena40.events.documents.ProcessReferenceAttached;
import org.cartagena40.events.documents.ReportPresented;

/** What happens to documents in words. What a report says is quoted to the offices only until it reaches others. */
final class CirculationTelling {

    private CirculationTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(DocumentVersionPublished.class, CirculationTelling::published)
                .publicly(DocumentAttachedToMeeting.class, CirculationTelling::attached)
                .on(DocumentPartSet.class, event -> toTheOffices(event, part(event), event.text()))
                .on(ProcessReferenceAttached.class, event -> toTheOffices(event, reference(event), event.text()))
                .publicly(ReportPresented.class, CirculationTelling::presented)
                .publicly(DocumentCirculated.class, CirculationTelling::circulated)
                .publicly(InputRequested.class, CirculationTelling::asked)
                .on(GuidanceProvided.class, event -> List.of(Provenance.told(Tier.MEMBERS, event, guided(event))))
                .publicly(DocumentApproved.class, CirculationTelling::approved)
                .publicly(DocumentSuperseded.class, CirculationTelling::superseded);
    }

    private static Phrase published(DocumentVersionPublished event) {
        return Phrase.of(
                        "Se publicó la versión %s del documento %s%s%s; archivos: %s%s%s",
                        "Version %s of the document %s was published%s%s; files: %s%s%s")
                .with(
                        event.version(),
                        event.document(),
                        Moments.of(event.effective()),
                        by(event),
                        Phrase.listed(event.contents().stream()
                                .map(CirculationTelling::file)
                                .toList()),
                        Phrase.given(
                                event.authoritativeLanguage(),
                                lang -> Phrase.of("; hace fe el texto en %s", "; the text in %s is authoritative")
                                        .with(Quotation.language(lang))),
                        Phrase.given(
                                event.note(),
                                note -> Phrase.of("; nota: %s", "; note: %s").with(Quotation.of(note))));
    }

    private static Phrase file(Content file) {
        return Phrase.of("%s (%s, %s bytes, SHA-256 %s)", "%s (%s, %s bytes, SHA-256 %s)")
                .with(Quotation.language(file.lang()), file.mediaType(), file.size(), file.hash());
    }

    private static Phrase attached(DocumentAttachedToMeeting event) {
        return Phrase.of(
                        "El documento %s quedó unido a la reunión %s como %s%s%s",
                        "The document %s was attached to the meeting %s as its %s%s%s")
                .with(
                        event.document(),
                        event.meeting(),
                        paper(event.paper()),
                        Moments.of(event.effective()),
                        by(event));
    }

    private static Phrase paper(MeetingPaper paper) {
        return switch (paper) {
            case CONCEPT_NOTE -> Phrase.of("nota conceptual", "concept note");
            case AGENDA -> Phrase.of("agenda", "agenda");
            case PROGRESS_REPORT -> Phrase.of("informe de progreso", "progress report");
            case OUTCOME_DOCUMENT -> Phrase.of("documento final", "outcome document");
            case OTHER -> Phrase.of("otro documento", "further paper");
        };
    }

    private static Phrase part(DocumentPartSet event) {
        return Phrase.of(
                        "En el documento %s quedó escrita la parte «%s» del capítulo %s%s%s",
                        "In the document %s the part “%s” of chapter %s was written%s%s")
                .with(event.document(), part(event.part()), event.chapter(), Moments.of(event.effective()), by(event));
    }

    private static Phrase part(PartKind part) {
        return switch (part) {
            case PRIORITY_AREAS -> Phrase.of("áreas prioritarias", "priority areas");
            case PROGRESS -> Phrase.of("progreso", "progress");
            case CHALLENGES -> Phrase.of("desafíos", "challenges");
            case GOOD_PRACTICES -> Phrase.of("buenas prácticas", "good practices");
        };
    }

    private static Phrase reference(ProcessReferenceAttached event) {
        return Phrase.of(
                        "En el documento %s se añadió una referencia al proceso %s%s%s",
                        "In the document %s a reference to the process %s was added%s%s")
                .with(event.document(), event.process(), Moments.of(event.effective()), by(event));
    }

    private static Phrase presented(ReportPresented event) {
        return Phrase.of(
                        "La Presidencia%s presentó el informe %s para la reunión %s%s",
                        "The Presidency%s presented the report %s for the meeting %s%s")
                .with(Names.presiding(event), event.document(), event.meeting(), Moments.of(event.effective()));
    }

    private static Phrase circulated(DocumentCirculated event) {
        return Phrase.of("El documento %s fue circulado%s%s a %s%s%s", "The document %s was circulated%s%s to %s%s%s")
                .with(
                        event.document(),
                        Moments.of(event.effective()),
                        by(event),
                        Phrase.listed(event.audiences().stream()
                                .map(CirculationTelling::audience)
                                .toList()),
                        event.annexes().isEmpty()
                                ? Phrase.NOTHING
                                : Phrase.of("; anexos: %s", "; annexes: %s")
                                        .with(Phrase.listed(event.annexes().stream()
                                                .map(Phrase::same)
                                                .toList())),
                        event.annexesNotHeld().isEmpty()
                                ? Phrase.NOTHING
                                : Phrase.of("; anexos que no obran en este registro: %s", "; annexes not held: %s")
                                        .with(Phrase.listed(event.annexesNotHeld().stream()
                                                .map(Quotation::of)
                                                .toList())));
    }

    static Phrase audience(Audience audience) {
        return switch (audience) {
            case MEMBERS -> Phrase.of("los países de la región", "the countries of the region");
            case STAKEHOLDERS -> Phrase.of("los demás actores", "the other stakeholders");
            case PUBLIC -> Phrase.of("el público", "the public");
        };
    }

    private static Phrase asked(InputRequested event) {
        return Phrase.of(
                        "Se pidieron aportes para el documento %s%s%s; a quiénes: %s; plazo, hasta antes de: %s",
                        "Input to the document %s was asked for%s%s; of whom: %s; deadline, until before: %s")
                .with(
                        event.document(),
                        Moments.of(event.effective()),
                        by(event),
                        audience(event.from()),
                        Moments.of(event.until()));
    }

    private static Phrase guided(GuidanceProvided event) {
        return Phrase.of(
                        "%s dio orientación para el documento %s%s%s: %s",
                        "%s gave guidance for the document %s%s%s: %s")
                .with(
                        Names.of(event.by(), event.effective()),
                        event.document(),
                        Moments.of(event.effective()),
                        event.late() ? Phrase.of(", después del plazo", ", after the deadline") : Phrase.NOTHING,
                        Quotation.of(event.text()));
    }

    private static Phrase approved(DocumentApproved event) {
        Phrase recorder = event.act().actor().capacity() == Capacity.RECORD
                ? Phrase.NOTHING
                : Phrase.of("; lo hizo constar %s", "; recorded by %s").with(Actors.of(event));
        return Phrase.of(
                        "Los miembros dieron su acuerdo a la versión %s del documento %s%s, conforme a la decisión %s%s",
                        "The members gave their agreement to version %s of the document %s%s, in accordance with decision %s%s")
                .with(event.version(), event.document(), Moments.of(event.effective()), event.decision(), recorder);
    }

    private static Phrase superseded(DocumentSuperseded event) {
        return Phrase.of(
                        "El documento %s fue reemplazado por el documento %s%s%s; motivo: %s",
                        "The document %s was replaced by the document %s%s%s; reason: %s")
                .with(
                        event.document(),
                        event.by(),
                        Moments.of(event.effective()),
                        by(event),
                        Quotation.of(event.reason()));
    }

    /** By which office; what was imported names its source instead. */
    static Phrase by(ActaEvent event) {
        return event.act().actor().capacity() == Capacity.RECORD
                ? Phrase.NOTHING
                : Phrase.of(", por %s", ", by %s").with(Actors.of(event));
    }

    private static List<Sentence> toTheOffices(ActaEvent event, Phrase words, LanguageText text) {
        Phrase quoted = Phrase.of("; texto: %s", "; text: %s").with(Quotation.of(text));
        return List.of(
                Provenance.told(Tier.PUBLIC, event, words), Provenance.told(Tier.OFFICE, event, words.and(quoted)));
    }
}
