package org.cartagena40.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.IS_A_MEMBER;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_PRESIDENCY_ADMITS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Standings.left;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.junit.jupiter.api.Test;

/** X16: a State leaves by a note to the Presidency, which records it with its effective date. */
class WithdrawMemberTest {

    private static final EffectiveTime FROM_NOW = EffectiveTime.at(NOW);

    @Test
    void the_Presidency_records_that_a_State_leaves_at_that_instant() {
        var answer = given().when(withdrawing(BELIZE, FROM_NOW, PRESIDENCY));
        answer.then(new MemberWithdrawn(Mechanism.ID, BELIZE, "Note of the State", FROM_NOW, PRESIDENCY));
        var membership = answer.state().membership();
        assertThat(membership.isMember(BELIZE, NOW.minusNanos(1_000))).isTrue();
        assertThat(membership.isMember(BELIZE, NOW)).isFalse();
    }

    @Test
    void a_withdrawal_without_a_certain_date_is_refused() {
        given().when(withdrawing(BELIZE, EffectiveTime.unknown(null), PRESIDENCY))
                .thenRefused(MembershipRule.WITHDRAWAL_HAS_A_DATE);
        given().when(withdrawing(BELIZE, EffectiveTime.between(LocalDate.parse("2026-11-20"), null), PRESIDENCY))
                .thenRefused(MembershipRule.WITHDRAWAL_HAS_A_DATE);
    }

    @Test
    void of_a_bare_day_the_State_is_still_a_member() {
        LocalDate day = LocalDate.parse("2026-11-20");
        var membership = given().when(withdrawing(BELIZE, EffectiveTime.on(day), PRESIDENCY))
                .state()
                .membership();
        assertThat(membership.isMember(BELIZE, Zones.startOf(day))).isTrue();
        assertThat(membership.isMember(BELIZE, Zones.startOf(day.plusDays(1)))).isFalse();
    }

    @Test
    void the_record_may_import_it() {
        given().when(withdrawing(BELIZE, FROM_NOW, IMPORT)).thenKinds(MemberWithdrawn.class);
    }

    @Test
    void that_the_presiding_State_leaves_is_recorded_and_nothing_else_follows() {
        var answer = given().when(withdrawing(CHILE, FROM_NOW, PRESIDENCY));
        answer.thenKinds(MemberWithdrawn.class);
        assertThat(answer.state().offices().presides(CHILE.institution())).isTrue();
    }

    @Test
    void nobody_else_records_it() {
        Stream.of(SECRETARIAT, Acts.of(BELIZE))
                .forEach(act ->
                        given().when(withdrawing(BELIZE, FROM_NOW, act)).thenRefused(ONLY_THE_PRESIDENCY_ADMITS));
    }

    @Test
    void only_a_member_leaves_and_only_once() {
        given().when(withdrawing(HONDURAS, FROM_NOW, PRESIDENCY)).thenRefused(IS_A_MEMBER);
        given(left(BELIZE, NOW)).when(withdrawing(BELIZE, FROM_NOW, PRESIDENCY)).thenRefused(IS_A_MEMBER);
    }

    private static WithdrawMember withdrawing(MemberState state, EffectiveTime effective, Act act) {
        return new WithdrawMember(Mechanism.ID, state, "Note of the State", effective, act, NOW);
    }
}
