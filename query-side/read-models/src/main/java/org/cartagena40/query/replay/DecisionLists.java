package org.cartagena40.query.replay;

import static org.cartagena40.query.replay.Compared.whole;
import static org.cartagena40.query.replay.Standing.certain;
import static org.cartagena40.query.replay.Standing.whileTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.mechanism.MechanismQueries;
import org.cartagena40.query.mechanism.MechanismQueries.MechanismState;
import org.cartagena40.query.mechanism.MechanismQueries.RulesInForce;
import org.cartagena40.query.mechanism.MechanismReference;
import org.cartagena40.query.mechanism.MechanismReference.Clause;
import org.cartagena40.query.mechanism.MechanismReference.TermsOfReference;
import org.cartagena40.query.silence.ProcedureSummary;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;

/** What the Mechanism stands on, what is under silence and what was decided: lists that can be compared. */
record DecisionLists(MechanismQueries mechanism, SilenceQueries silence, DecisionQueries decisions) {

    List<Compared<?>> all() {
        return List.of(
                establishment(),
                clauses("objectives", MechanismReference::objectives, Phrase.of("objetivo %s", "objective %s")),
                clauses("principles", MechanismReference::principles, Phrase.of("principio %s", "principle %s")),
                terms(),
                rules(),
                procedures(),
                register());
    }

    private Compared<MechanismState> establishment() {
        return new Compared<>(
                "mechanism",
                "mechanism",
                whole(question -> stated(question, MechanismReference::establishment)),
                MechanismState::mechanism,
                (one, at) -> certain(one.certain()),
                (one, at) -> Phrase.of("el Mecanismo", "the Mechanism"));
    }

    private Compared<Clause> clauses(String list, Function<MechanismReference, List<Clause>> part, Phrase name) {
        return new Compared<>(
                "mechanism",
                list,
                whole(question -> part.apply(mechanism.reference(question))),
                clause -> "%03d".formatted(clause.number()),
                (clause, at) -> certain(clause.certain()),
                (clause, at) -> name.with(clause.number()));
    }

    private Compared<TermsOfReference> terms() {
        return new Compared<>(
                "mechanism",
                "terms-of-reference",
                whole(question -> mechanism.reference(question).termsOfReference()),
                terms -> "%s %03d".formatted(terms.of(), terms.version()),
                (terms, at) -> certain(terms.certain()),
                (terms, at) -> Phrase.of(
                                "Términos de Referencia (%s), versión %s", "Terms of Reference (%s), version %s")
                        .with(terms.of(), terms.version()));
    }

    /** One set is in force at a time, so another one is a change. */
    private Compared<RulesInForce> rules() {
        return new Compared<>(
                "mechanism",
                "rules",
                whole(question -> stated(question, MechanismReference::rules)),
                rules -> "in force",
                (rules, at) -> Standing.CERTAINLY,
                (rules, at) -> Phrase.of("reglas de procedimiento vigentes", "procedural rules in force"));
    }

    private Compared<ProcedureSummary> procedures() {
        return new Compared<>(
                "silence",
                "silence-procedures",
                (question, paging) -> silence.procedures(question, null, paging),
                ProcedureSummary::procedure,
                (procedure, at) -> whileTrue(procedure.wording() == null),
                (procedure, at) -> Phrase.of("procedimiento de silencio %s, «%s»%s", "silence procedure %s, «%s»%s")
                        .with(procedure.provisionalId(), procedure.title(), outcome(procedure)));
    }

    private static Phrase outcome(ProcedureSummary procedure) {
        return Phrase.given(procedure.wording(), words -> Phrase.of(": " + words.es(), ": " + words.en()));
    }

    private Compared<Decision> register() {
        return new Compared<>(
                "decisions",
                "decisions",
                (question, paging) -> decisions.decisions(question, null, paging),
                Decision::decision,
                (decision, at) -> certain(decision.certain()),
                (decision, at) -> name(decision));
    }

    private static Phrase name(Decision decision) {
        Phrase title = Phrase.given(decision.title(), text -> Phrase.same(", «" + text + "»"));
        return decision.number() == null
                ? Phrase.of("decisión %s, sin número en las fuentes%s", "decision %s, its number not stated%s")
                        .with(decision.decision(), title)
                : Phrase.of("decisión %s%s", "decision %s%s").with(decision.number(), title);
    }

    private <T> List<T> stated(Question question, Function<MechanismReference, @Nullable T> part) {
        return Stream.ofNullable(part.apply(mechanism.reference(question))).toList();
    }
}
