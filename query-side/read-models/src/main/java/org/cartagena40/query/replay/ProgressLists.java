package org.cartagena40.query.replay;

import java.util.List;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.progress.Assessment;
import org.cartagena40.query.progress.Indicator;
import org.cartagena40.query.progress.IndicatorQueries;
import org.cartagena40.query.progress.ProgressEntry;
import org.cartagena40.query.progress.ProgressFilter;
import org.cartagena40.query.progress.ProgressQueries;
import org.cartagena40.query.record.Annotation;
import org.cartagena40.query.record.Correction;
import org.cartagena40.query.record.RecordQueries;

/** What was reported, and what was said of the record itself: lists that can be compared. */
record ProgressLists(ProgressQueries progress, IndicatorQueries indicators, RecordQueries record) {

    List<Compared<?>> all() {
        return List.of(defined(), entries(), assessments(), corrections(), annotations());
    }

    private Compared<Indicator> defined() {
        return new Compared<>(
                "progress",
                "indicators",
                indicators::indicators,
                Indicator::indicator,
                (indicator, at) -> Standing.CERTAINLY,
                (indicator, at) -> Phrase.of("indicador", "indicator").and(PlanLists.titled(indicator.name())));
    }

    private Compared<ProgressEntry> entries() {
        return new Compared<>(
                "progress",
                "progress",
                (question, paging) -> progress.entries(question, ProgressFilter.ALL, paging),
                entry -> entry.report() + " " + entry.number(),
                (entry, at) -> Standing.CERTAINLY,
                (entry, at) -> Phrase.of("informe %s, entrada %s", "report %s, entry %s")
                        .with(entry.report(), entry.number()));
    }

    private Compared<Assessment> assessments() {
        return new Compared<>(
                "progress",
                "assessments",
                (question, paging) -> progress.assessments(question, null, null, paging),
                Assessment::assessment,
                (assessment, at) -> Standing.CERTAINLY,
                (assessment, at) -> Phrase.of(
                                "evaluación del capítulo %s en la reunión %s", "assessment of chapter %s at meeting %s")
                        .with(assessment.chapter(), assessment.meeting()));
    }

    private Compared<Correction> corrections() {
        return new Compared<>(
                "record",
                "corrections",
                (question, paging) -> record.corrections(question, null, paging),
                Correction::entry,
                (correction, at) -> Standing.CERTAINLY,
                (correction, at) -> Phrase.of("corrección de la entrada %s", "correction of entry %s")
                        .with(correction.target()));
    }

    private Compared<Annotation> annotations() {
        return new Compared<>(
                "record",
                "annotations",
                (question, paging) -> record.annotations(question, null, paging),
                Annotation::entry,
                (annotation, at) -> Standing.CERTAINLY,
                (annotation, at) -> Phrase.of("anotación a la entrada %s", "annotation of entry %s")
                        .with(annotation.target()));
    }
}
