package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Tier;
import org.cartagena40.events.record.FactKind;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.KeyRotated;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.Target;
import org.cartagena40.query.silence.Discretion;
import org.jspecify.annotations.Nullable;

/**
 * History before this record, and what was corrected or annotated in it, in words. What is said of an entry that is not
 * for everybody is told twice: for everybody that something was said, for those who may see the entry also what.
 */
final class RecordTelling {

    private RecordTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(HistoricalFactRecorded.class, RecordTelling::fact)
                .publicly(KeyRotated.class, RecordTelling::key)
                .on(RecordCorrected.class, event -> told(event, corrected(event), how(event)))
                .on(RecordAnnotated.class, event -> told(event, annotated(event), words(event)));
    }

    private static List<Sentence> told(ActaEvent event, Phrase bare, Phrase content) {
        return Discretion.tellsWho(event)
                ? List.of(
                        Provenance.toldDiscreetly(event, bare), Provenance.told(Tier.MEMBERS, event, bare.and(content)))
                : List.of(Provenance.told(Tier.PUBLIC, event, bare.and(content)));
    }

    private static Phrase fact(HistoricalFactRecorded event) {
        return Phrase.of("%s%s: %s", "%s%s: %s")
                .with(kind(event.kind()), Moments.of(event.effective()), Quotation.of(event.title()));
    }

    private static Phrase key(KeyRotated event) {
        return Phrase.of(
                        "Se anunció%s la clave %s con la que firma la bitácora pública; la anterior también firma, por"
                                + " última vez%s",
                        "Announced%s: the key %s, with which the public log signs; the earlier one signs as well, for the"
                                + " last time%s")
                .with(
                        Moments.of(event.effective()),
                        Quotation.of(event.key()),
                        Moments.of(EffectiveTime.at(event.earlierSignsUntil())));
    }

    private static Phrase kind(FactKind kind) {
        return switch (kind) {
            case INSTRUMENT_ADOPTED -> Phrase.of("Se adoptó un instrumento", "An instrument was adopted");
            case PROCESS_CONCLUDED -> Phrase.of("Concluyó un proceso", "A process was concluded");
            case PROCESS_LEAD -> Phrase.of("Liderazgo del Proceso de Cartagena", "Lead of the Cartagena Process");
            case CONTEXT -> Phrase.of("Contexto de la región", "Circumstances of the region");
        };
    }

    private static Phrase corrected(RecordCorrected event) {
        return Phrase.of(
                        "La anotación %s de este registro, sobre %s, quedó corregida%s; la anotación misma se conserva tal"
                                + " como está",
                        "Entry %s of this record, about %s, was corrected%s; the entry itself is kept as it is")
                .with(event.target().position(), subject(event.target()), Moments.of(event.effective()));
    }

    private static Phrase how(RecordCorrected event) {
        Phrase fields = event.fields().stream().map(RecordTelling::field).reduce(Phrase.NOTHING, Phrase::and);
        return Phrase.of(
                        "%s; motivo: %s; prueba: %s; corrección hecha por %s",
                        "%s; reason: %s; evidence: %s; correction made by %s")
                .with(fields, Quotation.of(event.reason()), paper(event.evidence()), Actors.of(event));
    }

    private static Phrase field(FieldCorrection field) {
        return Phrase.of("; campo %s: dice %s, debe decir %s", "; field %s: it says %s, it should say %s")
                .with(field.field(), value(field.recorded()), value(field.correct()));
    }

    private static Phrase value(@Nullable String value) {
        return value == null ? Phrase.of("nada", "nothing") : Quotation.of(value);
    }

    private static Phrase paper(Evidence evidence) {
        Phrase kind = switch (evidence.kind()) {
            case E_MAIL -> Phrase.of("correo electrónico", "e-mail");
            case NOTE_VERBALE -> Phrase.of("nota verbal", "note verbale");
            case LETTER -> Phrase.of("carta", "letter");
            case DOCUMENT -> Phrase.of("documento", "document");
            case OTHER -> Phrase.of("otro escrito", "other paper");
        };
        return Phrase.of("%s, %s", "%s, %s").with(kind, Quotation.of(evidence.reference()));
    }

    private static Phrase annotated(RecordAnnotated event) {
        return Phrase.of(
                        "Se añadió una observación%s junto a la anotación %s de este registro, sobre %s",
                        "A remark was put%s beside entry %s of this record, about %s")
                .with(Moments.of(event.effective()), event.target().position(), subject(event.target()));
    }

    private static Phrase words(RecordAnnotated event) {
        return Phrase.of("; observación de %s: %s", "; remark of %s: %s")
                .with(Actors.of(event), Quotation.of(event.text()));
    }

    /** What an entry is about, by its procedure or by the family of its type. */
    private static Phrase subject(Target target) {
        if (target.procedure() != null) {
            return Phrase.of("el %s", "the %s").with(Names.procedure(target.procedure()));
        }
        String feature = target.type().replaceAll("\\..*", "");
        return switch (feature) {
            case "mechanism" -> Phrase.of("el Mecanismo", "the Mechanism");
            case "membership" -> Phrase.of("los miembros y sus delegados", "the members and their delegates");
            case "offices" -> Phrase.of("los cargos", "the offices");
            case "silence" -> Phrase.of("los procedimientos de silencio", "the silence procedures");
            case "decisions" -> Phrase.of("el registro de decisiones", "the register of decisions");
            case "plan" -> Phrase.of("el Plan de Acción", "the Plan of Action");
            case "meetings" -> Phrase.of("las reuniones", "the meetings");
            case "priorities" -> Phrase.of("las prioridades", "the priorities");
            case "progress" -> Phrase.of("el progreso informado", "the progress that is reported");
            case "processes" -> Phrase.of("los otros procesos", "the other processes");
            case "pledges" -> Phrase.of("los compromisos", "the pledges");
            case "record" -> Phrase.of("el propio registro y su historia", "the record itself and its history");
            case "documents" -> Phrase.of("los documentos", "the documents");
            default -> Phrase.same(feature);
        };
    }
}
