package org.cartagena40.command.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.CAPACITY_MAY_SEND_THE_ACT;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.membership.MembershipRule.OFFICE_IS_HELD;
import static org.cartagena40.command.membership.MembershipRule.PERSON_IS_ACCREDITED;
import static org.cartagena40.command.membership.MembershipRule.SEAT_IS_NOT_DISPUTED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.Rule;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.acts.Permission;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.eventstore.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of permissions, sent by an accredited person through the gateway to the real decider. */
class EveryActInEveryCapacityTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Node NODE = new Node(DATABASE, new SettableClock(NOW));

    private static final Map<Capacity, Actor> ACTORS = Map.of(
            Capacity.PRESIDENCY, actor("CL", Capacity.PRESIDENCY, "presidency"),
            Capacity.VICE_PRESIDENCY, actor("MX", Capacity.VICE_PRESIDENCY, Node.person("MX")),
            Capacity.TECHNICAL_SECRETARIAT, actor("UNHCR", Capacity.TECHNICAL_SECRETARIAT, "secretariat"),
            Capacity.MEMBER_STATE, actor("MX", Capacity.MEMBER_STATE, Node.person("MX")),
            Capacity.STAKEHOLDER, actor("NRC", Capacity.STAKEHOLDER, "stakeholder"),
            Capacity.AUDITOR, actor("AUDIT", Capacity.AUDITOR, "auditor"));

    @BeforeAll
    static void history() {
        NODE.withHistory("CL", "MX", "BZ");
        NODE.importLines(Stream.of(
                Node.officer("stakeholder", "NRC", "STAKEHOLDER"), Node.officer("auditor", "AUDIT", "AUDITOR")));
    }

    @AfterAll
    static void stop() {
        NODE.close();
        DATABASE.close();
    }

    static Stream<ActForm> acts() {
        return ActTable.all().stream();
    }

    @Test
    void every_capacity_is_walked_but_the_records_own() {
        assertThat(ACTORS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Capacity.values())
                        .filter(capacity -> capacity != Capacity.RECORD)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void every_act_says_who_may_send_it(ActForm act) {
        assertThat(act.permission().to()).as(act.name()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_refused_by_its_rule_in_every_capacity_outside_its_line_and_in_none_within(ActForm act) {
        Permission permission = act.permission();
        ACTORS.forEach((capacity, actor) -> {
            Rule refusal = refusal(AnyAct.of(act, Act.by(actor), NOW));
            if (permission.to().contains(capacity)) {
                assertThat(refusal).as("%s as %s", act.name(), capacity).isNotIn(ofCapacity(permission));
            } else {
                assertThat(refusal).as("%s as %s", act.name(), capacity).isEqualTo(permission.refusalOf(capacity));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nobody_sends_an_act_whom_nobody_accredited(ActForm act) {
        act.permission().to().forEach(capacity -> {
            Actor body = ACTORS.get(capacity);
            Actor stranger = new Actor(body.institution(), capacity, new PersonId("stranger"), null);
            Actor nobody = new Actor(body.institution(), capacity, null, null);
            Rule rule = capacity == Capacity.MEMBER_STATE ? DELEGATE_IS_ACCREDITED : PERSON_IS_ACCREDITED;
            for (Actor actor : List.of(stranger, nobody)) {
                assertThat(refusal(AnyAct.of(act, Act.by(actor), NOW)))
                        .as("%s as %s", act.name(), capacity)
                        .isEqualTo(rule);
            }
        });
    }

    private static Set<Rule> ofCapacity(Permission permission) {
        return Set.of(
                permission.otherwise(),
                CAPACITY_MAY_SEND_THE_ACT == permission.otherwise() ? OFFICE_IS_HELD : CAPACITY_MAY_SEND_THE_ACT,
                DELEGATE_IS_ACCREDITED,
                PERSON_IS_ACCREDITED,
                SEAT_IS_NOT_DISPUTED);
    }

    private static @Nullable Rule refusal(ActaCommand command) {
        try {
            var unused = NODE.send(command);
            return null;
        } catch (Refused refused) {
            return refused.rule();
        } catch (AggregateNotFoundException admittedButNotOnRecord) {
            return null;
        }
    }

    private static Actor actor(String body, Capacity capacity, String person) {
        return new Actor(new Institution(body), capacity, new PersonId(person), null);
    }
}
