package org.cartagena40.command.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_PRESIDENCY_SETS_RULES;
import static org.cartagena40.command.mechanism.MechanismRule.RULES_CITE_A_DECISION;
import static org.cartagena40.command.mechanism.MechanismRule.RULE_VALUES_ARE_SENSIBLE;
import static org.cartagena40.command.mechanism.Rulebook.given;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Standings.A_DECISION;
import static org.cartagena40.command.testing.Standings.foundation;
import static org.cartagena40.command.testing.Standings.past;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Silence rule 2: the rules are versioned, the first is the software's default, later ones cite a decision. */
class SetProceduralRulesTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final ProceduralRules DEFAULT = ProceduralRules.SOFTWARE_DEFAULT;

    @Test
    void at_its_first_start_the_record_sets_version_1_without_a_decision() {
        given(foundation()).when(setting(DEFAULT, null, RECORD)).then(set(DEFAULT, null, RECORD));
    }

    @Test
    void at_its_next_start_it_sets_nothing() {
        given(foundation())
                .after(setting(DEFAULT, null, RECORD))
                .when(setting(DEFAULT, null, RECORD))
                .thenNothing();
    }

    @Test
    void the_Presidency_sets_the_next_version_citing_a_decision() {
        ProceduralRules weekly = rules(Duration.ofDays(7), 1, DAY, Duration.ZERO, DAY);
        var answer = given(past()).when(setting(weekly, A_DECISION, PRESIDENCY));
        answer.then(set(weekly.numbered(2), A_DECISION, PRESIDENCY));
        assertThat(answer.state().rules()).contains(weekly.numbered(2));
    }

    @Test
    void the_version_follows_from_the_record_and_not_from_the_request() {
        given(past())
                .after(setting(DEFAULT, A_DECISION, PRESIDENCY))
                .when(setting(DEFAULT.numbered(99), A_DECISION, PRESIDENCY))
                .then(set(DEFAULT.numbered(3), A_DECISION, PRESIDENCY));
    }

    @Test
    void later_rules_cite_a_recorded_decision() {
        given(past()).when(setting(DEFAULT, null, PRESIDENCY)).thenRefused(RULES_CITE_A_DECISION);
        given(past())
                .when(setting(DEFAULT, new DecisionId("MSC-2031-9"), PRESIDENCY))
                .thenRefused(RULES_CITE_A_DECISION);
    }

    @Test
    void only_the_Presidency_sets_them() {
        Stream.of(SECRETARIAT, PRETENDER, Acts.of(CHILE))
                .forEach(act -> given(past())
                        .when(setting(DEFAULT, A_DECISION, act))
                        .thenRefused(ONLY_THE_PRESIDENCY_SETS_RULES));
    }

    @Test
    void without_a_Mechanism_it_has_no_rules() {
        given(List.of()).when(setting(DEFAULT, null, RECORD)).thenRefused(MECHANISM_EXISTS);
    }

    @Test
    void no_extensions_and_no_settling_time_are_sensible() {
        given(past())
                .when(setting(rules(DAY, 0, DAY, Duration.ZERO, DAY), A_DECISION, PRESIDENCY))
                .thenKinds(ProceduralRulesSet.class);
    }

    @Test
    void empty_durations_and_negative_values_are_not() {
        Duration none = Duration.ZERO;
        Stream.of(
                        rules(none, 1, DAY, DAY, DAY),
                        rules(DAY, -1, DAY, DAY, DAY),
                        rules(DAY, 1, none, DAY, DAY),
                        rules(DAY, 1, DAY, DAY.negated(), DAY),
                        rules(DAY, 1, DAY, DAY, none))
                .forEach(values -> given(past())
                        .when(setting(values, A_DECISION, PRESIDENCY))
                        .thenRefused(RULE_VALUES_ARE_SENSIBLE));
    }

    private static ProceduralRules rules(
            Duration minimum, int extensions, Duration window, Duration settling, Duration confirmation) {
        return new ProceduralRules(
                1,
                minimum,
                extensions,
                window,
                settling,
                confirmation,
                Disclosure.PUBLIC_SEES_THE_STATE,
                ObjectionPolicy.REVOCABLE);
    }

    private static SetProceduralRules setting(ProceduralRules rules, @Nullable DecisionId adoptedBy, Act act) {
        return new SetProceduralRules(Mechanism.ID, rules, adoptedBy, act, NOW);
    }

    private static ProceduralRulesSet set(ProceduralRules rules, @Nullable DecisionId adoptedBy, Act act) {
        return new ProceduralRulesSet(Mechanism.ID, rules, adoptedBy, EffectiveTime.at(NOW), act);
    }
}
