package org.cartagena40.query.mechanism;

import java.util.List;
import org.cartagena40.query.mechanism.MechanismQueries.MechanismState;
import org.cartagena40.query.mechanism.MechanismQueries.RulesInForce;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * What the Mechanism is and stands on: its establishment, its objectives and principles by their numbers, the procedural
 * rules in force. A part that is not on record at the asked moment is null or missing, never assumed.
 */
public record MechanismReference(
        @Nullable MechanismState establishment,
        List<Clause> objectives,
        List<Clause> principles,
        List<TermsOfReference> termsOfReference,
        @Nullable RulesInForce rules) {

    /**
     * An objective or a principle.
     *
     * @param certain whether it certainly held then; most sources of these are undated
     */
    public record Clause(
            int number, LabelText text, boolean certain, Effective effective, String origin, List<String> sources) {}

    /**
     * A version of terms of reference and the decision that adopted it.
     *
     * @param of MECHANISM or SUPPORT_PLATFORM
     * @param held whether their text is held; if not, {@code hash} is null
     */
    public record TermsOfReference(
            String of,
            int version,
            String decision,
            @Nullable String document,
            boolean held,
            @Nullable String hash,
            boolean certain,
            Effective effective,
            String origin,
            List<String> sources) {}
}
