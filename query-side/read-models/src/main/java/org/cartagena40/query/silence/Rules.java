package org.cartagena40.query.silence;

import org.cartagena40.events.mechanism.ProceduralRules;

/** One version of the procedural rules as it is shown: durations as ISO texts. */
public record Rules(
        int version,
        String minimumDuration,
        int extensions,
        String statementWindow,
        String settling,
        String confirmation,
        String disclosure,
        String objectionPolicy) {

    public static Rules of(ProceduralRules rules) {
        return new Rules(
                rules.version(),
                rules.minimumDuration().toString(),
                rules.extensions(),
                rules.statementWindow().toString(),
                rules.settling().toString(),
                rules.confirmation().toString(),
                rules.disclosure().name(),
                rules.objectionPolicy().name());
    }
}
