package org.cartagena40.command.mechanism;

import static org.cartagena40.command.mechanism.MechanismRule.ESTABLISHED_ONCE;
import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_PRESIDENCY_SETS_RULES;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_RECORD_ESTABLISHES;
import static org.cartagena40.command.mechanism.MechanismRule.RULES_CITE_A_DECISION;
import static org.cartagena40.command.mechanism.MechanismRule.RULE_VALUES_ARE_SENSIBLE;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.Standing;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.mechanism.MechanismEstablished;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.mechanism.ProceduralRulesSet;

/** Decides about the Mechanism as a body: its establishment and the versions of its procedural rules. */
final class Establishing {

    private Establishing() {}

    static List<ActaEvent> decide(EstablishMechanism command, Mechanism mechanism) {
        ONLY_THE_RECORD_ESTABLISHES.check(command.actsAs(Capacity.RECORD));
        ESTABLISHED_ONCE.check(!mechanism.established());
        return List.of(new MechanismEstablished(
                command.mechanism(), command.legalBasis(), command.effective(), command.act()));
    }

    /** Version 1 is the software's default, recorded once by the record itself; later ones cite the members' decision. */
    static List<ActaEvent> decide(SetProceduralRules command, Standing standing) {
        Mechanism mechanism = standing.mechanism();
        MECHANISM_EXISTS.check(mechanism.established());
        if (command.actsAs(Capacity.RECORD)) {
            return mechanism.rules().isPresent() ? List.of() : set(command, 1);
        }
        ONLY_THE_PRESIDENCY_SETS_RULES.check(mechanism.presidedBy(command));
        RULES_CITE_A_DECISION.check(standing.decisions().holds(command.adoptedBy()));
        RULE_VALUES_ARE_SENSIBLE.check(sensible(command.rules()));
        return set(command, mechanism.ruleSets().size() + 1);
    }

    private static List<ActaEvent> set(SetProceduralRules command, int version) {
        return List.of(new ProceduralRulesSet(
                command.mechanism(),
                command.rules().numbered(version),
                command.adoptedBy(),
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }

    private static boolean sensible(ProceduralRules rules) {
        boolean positive = Stream.of(rules.minimumDuration(), rules.statementWindow(), rules.confirmation())
                .allMatch(duration -> duration.compareTo(Duration.ZERO) > 0);
        return positive && !rules.settling().isNegative() && rules.extensions() >= 0;
    }
}
