package org.cartagena40.query.certificates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.query.history.Moments;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.silence.SilenceProcedure;
import org.cartagena40.query.silence.SilenceProcedure.ReceivedObjections;

/** Why a text under silence is adopted, broken or withdrawn, rule by rule. States that objected are counted, not named. */
final class SilenceReasons {

    private final SilenceProcedure whole;
    private final List<Reason> why = new ArrayList<>();

    private SilenceReasons(SilenceProcedure whole) {
        this.whole = whole;
    }

    static List<Reason> of(SilenceProcedure whole) {
        SilenceReasons reasons = new SilenceReasons(whole);
        reasons.opened();
        reasons.deadline();
        reasons.received();
        reasons.outcome();
        reasons.doubts();
        return List.copyOf(reasons.why);
    }

    private void opened() {
        String decision = whole.frozen().legalDecision();
        Phrase basis = decision == null
                ? Phrase.same(String.valueOf(whole.frozen().legalClause()))
                : Phrase.of("la decisión %s", "decision %s").with(decision);
        add(
                "silence rule 1",
                Phrase.of(
                                "La Presidencia abrió el procedimiento el %s; base: %s.",
                                "The Presidency opened the procedure on %s; basis: %s.")
                        .with(Moments.at(whole.summary().openedAt()), basis));
        add(
                "silence rule 3",
                Phrase.of(
                                "Texto y listas quedaron fijados al abrir: %s Estados podían objetar, de %s destinatarios.",
                                "Text and lists were fixed at the opening: %s States could object, of %s addressees.")
                        .with(
                                whole.frozen().entitled().size(),
                                whole.frozen().addressees().size()));
        add(
                "silence rule 2",
                Phrase.of(
                                "Rige la versión %s de las reglas de procedimiento, fijada al abrir.",
                                "Version %s of the procedural rules holds, pinned at the opening.")
                        .with(whole.frozen().rules().version()));
    }

    private void deadline() {
        Phrase at = Moments.at(whole.summary().deadline().instant());
        int extended = whole.previousDeadlines().size();
        if (extended > 0) {
            add(
                    "silence rule 12",
                    Phrase.of("El plazo se prorrogó; prórrogas: %s.", "The deadline was extended; extensions: %s.")
                            .with(extended));
        }
        if (whole.summary().shortDeadline()) {
            add(
                    "silence rule 4",
                    Phrase.of(
                            "El plazo es más corto que el mínimo, con la razón indicada.",
                            "The deadline is shorter than the minimum, for the reason given."));
        }
        add(
                "silence rule 5",
                Phrase.of(
                                "Un acto es oportuno si este registro lo recibió antes del %s.",
                                "An act is in time if this record received it before %s.")
                        .with(at));
    }

    private void received() {
        ReceivedObjections objections = whole.objectionsReceived();
        add(
                "silence rules 6 and 10",
                Phrase.of(
                                "Objeciones recibidas a tiempo: %s; retiradas: %s; en pie: %s.",
                                "Objections received in time: %s; withdrawn: %s; standing: %s.")
                        .with(objections.raised(), objections.withdrawn(), objections.standing()));
        if (objections.late() > 0) {
            add(
                    "silence rule 5",
                    Phrase.of("Tardías, conservadas sin efecto: %s.", "Late ones, kept on record without effect: %s.")
                            .with(objections.late()));
        }
        if (objections.afterConclusion() > 0) {
            add(
                    "silence rule 14",
                    Phrase.of(
                                    "Recibidas a tiempo y anotadas tras la conclusión, sin invertir el resultado: %s.",
                                    "Received in time and recorded after the conclusion, which they do not flip: %s.")
                            .with(objections.afterConclusion()));
        }
    }

    private void outcome() {
        switch (whole.summary().status()) {
            case OPEN -> add("silence rule 5", Phrase.of("El plazo no ha vencido.", "The deadline has not passed."));
            case LAPSED_BEING_RECORDED ->
                add(
                        "silence rule 14",
                        Phrase.of(
                                "El plazo venció; falta anotar el resultado.",
                                "The deadline has passed; the outcome is being recorded."));
            case LAPSED_AWAITING_CONFIRMATION ->
                add(
                        "silence rule 20",
                        Phrase.of(
                                "El plazo venció; una objeción presentada en nombre de un Estado espera confirmación.",
                                "The deadline has passed; an objection entered on behalf of a State awaits its confirmation."));
            case BROKEN -> broken();
            case ADOPTED, ADOPTED_UNDER_REVIEW -> adopted();
            case WITHDRAWN ->
                add(
                        "silence rule 13",
                        Phrase.of(
                                "La Presidencia retiró su texto antes del plazo, sin estar roto el silencio.",
                                "The Presidency withdrew its text before the deadline, the silence not being broken."));
        }
    }

    private void broken() {
        boolean terminal = whole.frozen().objectionPolicy().equals("TERMINAL");
        add(
                terminal ? "silence rules 6 and 9" : "silence rule 9",
                terminal
                        ? Phrase.of(
                                "La primera objeción de un Estado con derecho rompe el silencio y fija el resultado.",
                                "The first objection of an entitled State breaks the silence and fixes the outcome.")
                        : Phrase.of(
                                "Al vencer el plazo quedaba en pie al menos una objeción: el texto no queda adoptado.",
                                "At the deadline an objection stood at least: the text is not adopted."));
    }

    private void adopted() {
        Instant at = whole.outcomeAt();
        add(
                "silence rule 14",
                Phrase.of(
                                "El plazo venció sin objeción en pie: adoptado sin objeción, con efecto el %s.",
                                "The deadline passed and no objection stood: adopted without objection, with effect on %s.")
                        .with(at == null ? "" : Moments.at(at)));
        if (whole.summary().decisionNumber() != null) {
            why.add(MeetingReasons.numbered(whole.summary().decisionNumber()));
        }
    }

    private void doubts() {
        if (!whole.interruptions().isEmpty()) {
            add(
                    "silence rule 15",
                    Phrase.of(
                            "Este registro no aceptó actos en algún momento del día anterior al plazo.",
                            "This record accepted no acts at some time in the day before the deadline."));
        }
        if (whole.summary().underReview()) {
            add(
                    "silence rules 14, 15 and 21",
                    Phrase.of(
                            "El resultado está en revisión; nada lo invierte por sí solo.",
                            "The outcome is under review; nothing flips it by itself."));
        }
        if (whole.summary().newDecisionCalledFor()) {
            add(
                    "silence rule 21",
                    Phrase.of(
                            "La revisión terminó pidiendo una decisión nueva; el resultado anotado no cambia.",
                            "The review ended by calling for a new decision; the recorded outcome does not change."));
        }
    }

    private void add(String clause, Phrase words) {
        why.add(Reason.under(clause, words));
    }
}
