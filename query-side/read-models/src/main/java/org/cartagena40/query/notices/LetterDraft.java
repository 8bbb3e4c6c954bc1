package org.cartagena40.query.notices;

import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.query.history.BasisInWords;
import org.cartagena40.query.history.Moments;
import org.cartagena40.query.history.Names;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.history.Quotation;
import org.cartagena40.query.history.RoundsInWords;
import org.cartagena40.query.notices.Letter.Line;
import org.cartagena40.query.notices.Letter.Part;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Moment;

/** Puts the letter of a notice together: to whom, what happened, until when, what may be done, what silence is. */
record LetterDraft(Matter matter, Notified notified, MemberState to) {

    Letter letter(LetterLanguage language, Moment moment) {
        Notice.Kind kind = notified.notice().kind();
        List<Part> parts = new ArrayList<>();
        parts.add(addressed());
        parts.add(new Happening(matter, notified).part());
        parts.add(about());
        parts.addAll(deadlines(kind));
        parts.add(new Standing(matter, notified, to).part());
        parts.add(Reminder.of(matter, kind));
        if (kind == Notice.Kind.OPENING) {
            parts.addAll(texts());
        }
        parts.add(asRecorded(moment));
        return new Letter(language, subject(), List.copyOf(parts));
    }

    private List<Part> deadlines(Notice.Kind kind) {
        Deadline deadline = matter.deadline(notified.notice()).deadline();
        return switch (kind) {
            case OPENING, EXTENSION -> List.of(ThreeClocks.toObject(deadline, to));
            case BREAK -> List.of(ThreeClocks.ofTheProcedure(deadline, to));
            case WITHDRAWAL -> List.of();
            case CONCLUSION ->
                List.of(
                        ThreeClocks.ofTheProcedure(deadline, to),
                        ThreeClocks.toState(notified.at().plus(matter.statementWindow()), to));
        };
    }

    private Phrase subject() {
        Phrase sample = matter.sample() ? Phrase.of("EJEMPLO: ", "SAMPLE: ") : Phrase.NOTHING;
        return sample.and(Phrase.of("Procedimiento de silencio %s: %s", "Silence procedure %s: %s")
                .with(matter.provisionalId(), told(notified.notice())));
    }

    private static Phrase told(Notice notice) {
        return switch (notice.kind()) {
            case OPENING -> Phrase.of("apertura", "opening");
            case EXTENSION ->
                Phrase.of("prórroga %s del plazo", "extension %s of the deadline")
                        .with(notice.number());
            case BREAK -> Phrase.of("silencio roto", "silence broken");
            case WITHDRAWAL -> Phrase.of("texto retirado", "text withdrawn");
            case CONCLUSION -> Phrase.of("adoptado sin objeción", "adopted without objection");
        };
    }

    private Part addressed() {
        return Part.of(Phrase.of("Para", "To"), Names.of(to, EffectiveTime.at(notified.at())));
    }

    private Part about() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Verbatim.of(matter.title())));
        lines.add(Line.of(Phrase.of("Identificador provisional: %s, %s.", "Provisional identifier: %s, %s.")
                .with(matter.provisionalId(), RoundsInWords.ordinal(matter.round()))));
        lines.add(Line.of(Phrase.of("Base jurídica: %s.", "Legal basis: %s.").with(BasisInWords.of(matter.basis()))));
        matter.texts().forEach(text -> lines.add(Line.of(hash(text))));
        if (matter.texts().size() > 1) {
            lines.add(Line.of(Phrase.of(
                            "Si los textos difieren, vale el texto en %s.",
                            "Where the texts differ, the text in %s holds.")
                    .with(Quotation.language(matter.authoritativeLanguage()))));
        }
        return new Part(Phrase.of("Asunto", "Matter"), List.copyOf(lines));
    }

    private static Phrase hash(Text text) {
        return Phrase.of("Texto en %s, huella SHA-256: %s", "Text in %s, SHA-256 hash: %s")
                .with(Quotation.language(text.lang()), text.hash());
    }

    private List<Part> texts() {
        return matter.texts().stream().map(LetterDraft::whole).toList();
    }

    /** The text line by line, as it was put: no letter translates or shortens it. */
    private static Part whole(Text text) {
        return new Part(
                Phrase.of("Texto en %s", "Text in %s").with(Quotation.language(text.lang())),
                text.text()
                        .lines()
                        .map(line -> new Line(Phrase.same(line), text.lang()))
                        .toList());
    }

    private static Part asRecorded(Moment moment) {
        return Part.of(
                Phrase.of("Registro", "Record"),
                Phrase.of(
                                "Según consta el %s, hasta la posición %s del registro.",
                                "As recorded on %s, up to position %s of the record.")
                        .with(Moments.at(moment.asOf()), moment.knownAt()));
    }
}
