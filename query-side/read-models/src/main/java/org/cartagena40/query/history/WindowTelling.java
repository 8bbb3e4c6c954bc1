package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.Institution;
import org.cartagena40.events.States;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.documents.CommentStatus;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.CommentWindowClosed;
import org.cartagena40.events.documents.CommentWindowOpened;

/**
 * Comment windows in words. Who commented is told to those who may read the comments: of a State to the members, of a
 * stakeholder to the stakeholders too. What a comment says is in no event.
 */
final class WindowTelling {

    private WindowTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(CommentWindowOpened.class, WindowTelling::opened)
                .on(
                        CommentSubmitted.class,
                        event -> List.of(Provenance.told(tier(event.by()), event, submitted(event))))
                .on(CommentArrivedLate.class, event -> List.of(Provenance.told(tier(event.by()), event, late(event))))
                .on(CommentAnswered.class, event -> List.of(Provenance.told(Tier.MEMBERS, event, answered(event))))
                .publicly(CommentWindowClosed.class, WindowTelling::closed);
    }

    private static Phrase opened(CommentWindowOpened event) {
        return Phrase.of(
                        "Se abrió el plazo %s para comentar el documento %s%s%s; quiénes: %s; hasta antes de: %s%s",
                        "The window %s for comments on the document %s was opened%s%s; to whom: %s; until before: %s%s")
                .with(
                        event.window(),
                        event.document(),
                        Moments.of(event.effective()),
                        CirculationTelling.by(event),
                        CirculationTelling.audience(event.audience()),
                        Moments.of(event.until()),
                        event.zoneAssumed()
                                ? Phrase.of(
                                        " (la fuente indica solo el día; hora y zona supuestas)",
                                        " (the source states only the day; hour and zone are assumed)")
                                : Phrase.NOTHING);
    }

    private static Phrase submitted(CommentSubmitted event) {
        return Phrase.of("%s comentó%s en el plazo %s%s", "%s commented%s in the window %s%s")
                .with(
                        Names.of(event.by(), event.effective()),
                        Moments.of(event.effective()),
                        event.window(),
                        text(event.content()));
    }

    private static Phrase late(CommentArrivedLate event) {
        return Phrase.of(
                        "%s comentó%s después del cierre del plazo %s; el comentario se conserva%s",
                        "%s commented%s after the close of the window %s; the comment is kept%s")
                .with(
                        Names.of(event.by(), event.effective()),
                        Moments.of(event.effective()),
                        event.window(),
                        text(event.content()));
    }

    private static Phrase text(CommentContent content) {
        return Phrase.of("; texto en %s, SHA-256 %s", "; text in %s, SHA-256 %s")
                .with(Quotation.language(content.lang()), content.hash());
    }

    private static Phrase answered(CommentAnswered event) {
        return Phrase.of(
                        "Se dio respuesta al comentario %s del plazo %s%s%s: %s%s",
                        "Comment %s in the window %s was answered%s%s: %s%s")
                .with(
                        event.comment(),
                        event.window(),
                        Moments.of(event.effective()),
                        CirculationTelling.by(event),
                        status(event.status()),
                        Phrase.given(
                                event.reply(),
                                reply -> Phrase.of("; respuesta: %s", "; reply: %s")
                                        .with(Quotation.of(reply))));
    }

    private static Phrase status(CommentStatus status) {
        return switch (status) {
            case TAKEN_UP -> Phrase.of("recogido", "taken up");
            case TAKEN_UP_IN_PART -> Phrase.of("recogido en parte", "taken up in part");
            case NOT_TAKEN_UP -> Phrase.of("no recogido", "not taken up");
            case NOTED -> Phrase.of("tomado en cuenta", "noted");
        };
    }

    private static Phrase closed(CommentWindowClosed event) {
        return Phrase.of(
                        "El período de comentarios %s se cerró antes de su término%s%s; motivo: %s",
                        "The comment window %s was closed before its deadline%s%s; reason: %s")
                .with(
                        event.window(),
                        Moments.of(event.effective()),
                        CirculationTelling.by(event),
                        Quotation.of(event.reason()));
    }

    private static Tier tier(Institution by) {
        return States.known(by.value()) ? Tier.MEMBERS : Tier.STAKEHOLDERS;
    }
}
