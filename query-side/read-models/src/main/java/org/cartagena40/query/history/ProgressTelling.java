package org.cartagena40.query.history;

import java.math.BigDecimal;
import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.progress.AssessmentRecorded;
import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.GoodPracticeRecorded;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorKind;
import org.cartagena40.events.progress.IndicatorRevised;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.Measure;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.PlanItem;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.ReportEvent;
import org.cartagena40.events.progress.Scope;
import org.jspecify.annotations.Nullable;

/** What is reported of the plan in words. */
final class ProgressTelling {

    private ProgressTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(IndicatorDefined.class, ProgressTelling::defined)
                .publicly(IndicatorRevised.class, ProgressTelling::revised)
                .publicly(IndicatorValueRecorded.class, ProgressTelling::value)
                .publicly(ProgressRecorded.class, ProgressTelling::progress)
                .publicly(GoodPracticeRecorded.class, ProgressTelling::practice)
                .publicly(ChallengeRecorded.class, ProgressTelling::challenge)
                .publicly(AssessmentRecorded.class, ProgressTelling::assessed);
    }

    private static Phrase defined(IndicatorDefined event) {
        Phrase kind = event.kind() == IndicatorKind.PROGRESS
                ? Phrase.of("progreso", "progress")
                : Phrase.of("impacto", "impact");
        return Phrase.of(
                        "Quedó definido el indicador de %s %s del plan %s%s: %s",
                        "The %s indicator %s of the plan %s was defined%s: %s")
                .with(kind, event.indicator(), event.plan(), Moments.of(event.effective()), measure(event.measure()));
    }

    private static Phrase revised(IndicatorRevised event) {
        return Phrase.of(
                        "Quedó revisado el indicador %s%s, que en su revisión %s mide: %s; motivo: %s; los valores"
                                + " anteriores conservan su unidad",
                        "The indicator %s was revised%s and in its revision %s measures: %s; reason: %s; earlier values"
                                + " keep their unit")
                .with(
                        event.indicator(),
                        Moments.of(event.effective()),
                        event.revision(),
                        measure(event.measure()),
                        Quotation.of(event.reason()));
    }

    private static Phrase measure(Measure measure) {
        return Phrase.of("%s; unidad: %s; línea de base: %s; meta: %s%s", "%s; unit: %s; baseline: %s; target: %s%s")
                .with(
                        Quotation.of(measure.name()),
                        Quotation.of(measure.unit()),
                        stated(measure.baseline()),
                        stated(measure.target()),
                        Phrase.given(
                                measure.chapter(),
                                number -> Phrase.of("; capítulo %s", "; chapter %s")
                                        .with(number)));
    }

    private static Phrase value(IndicatorValueRecorded event) {
        return Phrase.of(
                        "Valor %s del indicador %s, %s, sobre el período %s, informado%s: %s %s%s",
                        "Value %s of the indicator %s, %s, for the period %s, reported%s: %s %s%s")
                .with(
                        event.number(),
                        event.indicator(),
                        scope(event.scope(), event),
                        period(event.period()),
                        Moments.of(event.effective()),
                        event.value().toPlainString(),
                        Quotation.of(event.unit()),
                        papers(event.evidence()));
    }

    private static Phrase progress(ProgressRecorded event) {
        return reported("Avance informado", "Progress reported", event, status(event.status()));
    }

    private static Phrase practice(GoodPracticeRecorded event) {
        return reported("Buena práctica informada", "Good practice reported", event, Quotation.of(event.title()));
    }

    private static Phrase challenge(ChallengeRecorded event) {
        return reported("Desafío informado", "Challenge reported", event, Quotation.of(event.title()));
    }

    private static Phrase reported(String es, String en, ReportEvent event, Phrase what) {
        return Phrase.of(
                        es + "%s sobre %s, %s, en el período %s: %s; %s%s",
                        en + "%s on %s, %s, in the period %s: %s; %s%s")
                .with(
                        Moments.of(event.effective()),
                        item(event.item()),
                        scope(event.scope(), event),
                        period(event.period()),
                        what,
                        Quotation.of(event.text()),
                        papers(event.evidence()));
    }

    private static Phrase assessed(AssessmentRecorded event) {
        return Phrase.of(
                        "La reunión %s evaluó%s el capítulo %s del plan %s: %s",
                        "The meeting %s assessed%s chapter %s of the plan %s: %s")
                .with(
                        event.meeting(),
                        Moments.of(event.effective()),
                        event.chapter(),
                        event.plan(),
                        Quotation.of(event.text()));
    }

    private static Phrase item(PlanItem item) {
        Phrase words = item.action() == null
                ? Phrase.of("el capítulo %s del plan %s (versión %s)", "chapter %s of the plan %s (version %s)")
                : Phrase.of("la acción %s del plan %s (versión %s)", "action %s of the plan %s (version %s)");
        Integer number = item.action() == null ? item.chapter() : item.action();
        return words.with(String.valueOf(number), item.plan(), item.catalogueVersion());
    }

    /** Of whom; a body is named by its id beside the State in which it is. */
    private static Phrase scope(Scope scope, ActaEvent event) {
        Phrase state = Phrase.given(scope.state(), id -> Names.of(id, event.effective()));
        Phrase body = Phrase.given(scope.body(), id -> Names.of(id, event.effective()));
        return switch (scope.level()) {
            case REGION -> Phrase.of("la región", "the region");
            case STATE -> state;
            case CITY -> Phrase.of("la ciudad %s (%s)", "the city %s (%s)").with(body, state);
            case NETWORK -> Phrase.of("la red %s", "the network %s").with(body);
            case SECRETARIAT -> Phrase.of("la Secretaría Técnica", "the Technical Secretariat");
        };
    }

    private static Phrase status(ProgressStatus status) {
        return switch (status) {
            case NOT_STARTED -> Phrase.of("sin empezar", "not started");
            case UNDER_WAY -> Phrase.of("en curso", "under way");
            case COMPLETED -> Phrase.of("cumplida", "completed");
            case DISCONTINUED -> Phrase.of("descontinuada", "discontinued");
        };
    }

    private static Phrase period(Period period) {
        return Phrase.of("del %s al %s", "from %s to %s").with(Days.of(period.from()), Days.of(period.to()));
    }

    private static Phrase papers(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceInWords::of).reduce(Phrase.NOTHING, Phrase::and);
    }

    private static Phrase stated(@Nullable BigDecimal number) {
        return number == null ? Phrase.of("no consta", "not stated") : Phrase.same(number.toPlainString());
    }
}
