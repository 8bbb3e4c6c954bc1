package org.cartagena40.query.mechanism;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.query.mechanism.MechanismReference.Clause;
import org.cartagena40.query.mechanism.MechanismReference.TermsOfReference;
import org.cartagena40.query.silence.Rules;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.cartagena40.query.views.Seen;
import org.jspecify.annotations.Nullable;

/** The Mechanism at a moment, also within the answer to a wider question. */
public final class MechanismQueries {

    /**
     * The Mechanism as established.
     *
     * @param certain whether it certainly existed then; its date is stated as bounds only
     */
    public record MechanismState(
            String mechanism,
            String legalBasis,
            boolean certain,
            Effective effective,
            String origin,
            List<String> sources) {}

    /** The version of the procedural rules in force, and by which decision; null is the software's default. */
    public record RulesInForce(Rules rules, @Nullable String adoptedBy, Effective effective) {}

    private final Reading reading;

    public MechanismQueries(Reading reading) {
        this.reading = reading;
    }

    public MechanismReference reference(Question question) {
        return reading.answer(
                question,
                asked -> new MechanismReference(
                        mechanism(asked).orElse(null),
                        clauses(asked, "objective"),
                        clauses(asked, "principle"),
                        terms(asked),
                        rules(asked).orElse(null)));
    }

    public static Optional<MechanismState> mechanism(Asked asked) {
        return asked.first(
                "select m.*, " + Seen.certain("m") + " as certain from " + Seen.rows("mechanism") + " m where "
                        + Seen.begun("m"),
                Map.of(),
                MechanismQueries::mechanism);
    }

    public static Optional<RulesInForce> rules(Asked asked) {
        return asked.first(
                "select * from " + Seen.rows("rule_set") + " r where " + Seen.certain("r")
                        + " order by version desc limit 1",
                Map.of(),
                row -> new RulesInForce(
                        row.json("rules", Rules.class),
                        row.textOrNull("adopted_by"),
                        row.json("effective", Effective.class)));
    }

    /** By their numbers; of two with one number the one recorded later speaks. */
    private static List<Clause> clauses(Asked asked, String view) {
        return asked.rows(
                "select distinct on (c.number) c.*, " + Seen.certain("c") + " as certain from " + Seen.rows(view)
                        + " c where " + Seen.begun("c") + " order by c.number, c.position desc",
                MechanismQueries::clause);
    }

    /** Every version that had possibly been adopted by then. */
    private static List<TermsOfReference> terms(Asked asked) {
        return asked.rows(
                "select t.*, " + Seen.certain("t") + " as certain from " + Seen.rows("terms_of_reference") + " t where "
                        + Seen.begun("t") + " order by t.terms_of, t.version",
                MechanismQueries::terms);
    }

    private static TermsOfReference terms(Row row) throws SQLException {
        return new TermsOfReference(
                row.text("terms_of"),
                row.count("version"),
                row.text("decision"),
                row.textOrNull("document"),
                row.textOrNull("hash") != null,
                row.textOrNull("hash"),
                row.flag("certain"),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }

    private static Clause clause(Row row) throws SQLException {
        return new Clause(
                row.count("number"),
                row.json("text", LabelText.class),
                row.flag("certain"),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }

    private static MechanismState mechanism(Row row) throws SQLException {
        return new MechanismState(
                row.text("mechanism"),
                row.text("legal_basis"),
                row.flag("certain"),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }
}
