package org.cartagena40.dashboard.decisions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.proof.Proof;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.silence.SilenceProcedure;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a certificate.
 *
 * @param says what it decides, in one sentence
 * @param why how the rules lead from what happened to this outcome; empty for a decision of a meeting
 */
public record DecisionView(
        Decision decision,
        @Nullable SilenceProcedure procedure,
        String name,
        String title,
        @Nullable String titleLang,
        String says,
        String given,
        List<Reason> why,
        List<Told> timeline,
        boolean sample,
        Beside beside) {

    /**
     * What stands beside the certificate.
     *
     * @param later what of it is different now; null where nothing is
     */
    public record Beside(Proof proof, @Nullable String later) {}

    /** A step of the reasoning and the rule that it follows. */
    public record Reason(String text, String rule) {}

    static DecisionView of(
            Decision decision, @Nullable SilenceProcedure procedure, List<Told> timeline, Beside beside, Visit visit) {
        boolean text = decision.title() == null && !decision.texts().isEmpty();
        return new DecisionView(
                decision,
                procedure,
                decision.number() == null ? visit.words().of("decision.no-number") : decision.number(),
                title(decision, visit),
                text ? decision.texts().get(0).lang() : null,
                says(decision, procedure, visit),
                procedure == null ? "" : given(procedure, visit),
                procedure == null ? List.of() : why(procedure, visit),
                timeline,
                decision.origin().equals("SAMPLE"),
                beside);
    }

    /** Its title, or else its text, whatever there is. */
    private static String title(Decision decision, Visit visit) {
        String title = decision.title();
        if (title != null) {
            return title;
        }
        return decision.texts().isEmpty()
                ? visit.words().of("decision.untitled")
                : decision.texts().get(0).text();
    }

    private static String says(Decision decision, @Nullable SilenceProcedure procedure, Visit visit) {
        String when = visit.when().of(decision.effective()).text();
        return procedure == null
                ? visit.words().of("decision.says.meeting", when)
                : visit.words().of("decision.says.silence", when);
    }

    private static String given(SilenceProcedure procedure, Visit visit) {
        Duration given = Duration.between(
                procedure.summary().openedAt(), procedure.summary().deadline().instant());
        return visit.when().leftInWords(given);
    }

    private static List<Reason> why(SilenceProcedure procedure, Visit visit) {
        var words = visit.words();
        var received = procedure.objectionsReceived();
        List<Reason> why = new ArrayList<>();
        why.add(new Reason(words.of("decision.why.opened"), "1, 23"));
        why.add(new Reason(
                words.of("decision.why.frozen", procedure.frozen().entitled().size()), "3"));
        why.add(new Reason(
                words.of("decision.why.objections", received.raised(), received.withdrawn(), received.late()),
                "5, 20"));
        why.add(new Reason(words.of("decision.why.lapsed"), "14"));
        why.add(new Reason(words.of("decision.why.number"), "14"));
        return why;
    }
}
