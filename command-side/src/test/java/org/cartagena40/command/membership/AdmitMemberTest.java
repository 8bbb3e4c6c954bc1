package org.cartagena40.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.membership.MembershipRule.MEMBER_ONCE;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_PRESIDENCY_ADMITS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Mechanisms.givenOnly;
import static org.cartagena40.command.testing.Standings.left;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.junit.jupiter.api.Test;

/** Terms of Reference III (000:39): who becomes a member, on which basis, from when. */
class AdmitMemberTest {

    private static final EffectiveTime FROM_NOW = EffectiveTime.at(NOW);

    @Test
    void the_Presidency_admits_from_that_instant() {
        var answer = given().when(admitting(HONDURAS, FROM_NOW, PRESIDENCY));
        answer.then(admitted(HONDURAS, FROM_NOW, PRESIDENCY));
        var membership = answer.state().membership();
        assertThat(membership.isMember(HONDURAS, NOW.minusNanos(1_000))).isFalse();
        assertThat(membership.isMember(HONDURAS, NOW)).isTrue();
    }

    @Test
    void the_record_imports_a_membership_whose_day_no_source_states() {
        EffectiveTime byJuly = EffectiveTime.between(null, LocalDate.parse("2025-07-18"));
        var answer = given().when(admitting(HONDURAS, byJuly, IMPORT));
        answer.then(admitted(HONDURAS, byJuly, IMPORT));
        assertThat(answer.state().membership().isMember(HONDURAS, Instant.EPOCH))
                .isTrue();
    }

    @Test
    void nobody_else_admits() {
        Stream.of(SECRETARIAT, PRETENDER, Acts.of(HONDURAS))
                .forEach(act ->
                        given().when(admitting(HONDURAS, FROM_NOW, act)).thenRefused(ONLY_THE_PRESIDENCY_ADMITS));
    }

    @Test
    void a_member_is_not_admitted_again() {
        given().when(admitting(BELIZE, FROM_NOW, PRESIDENCY)).thenRefused(MEMBER_ONCE);
    }

    @Test
    void a_State_that_left_may_come_back() {
        var answer = given(left(BELIZE, NOW.minusSeconds(86_400))).when(admitting(BELIZE, FROM_NOW, PRESIDENCY));
        answer.thenKinds(MemberAdmitted.class);
        assertThat(answer.state().membership().isMember(BELIZE, NOW.minusSeconds(1)))
                .isFalse();
        assertThat(answer.state().membership().membersAt(NOW)).contains(BELIZE).doesNotHaveDuplicates();
    }

    @Test
    void without_a_Mechanism_it_has_no_members() {
        givenOnly(List.of()).when(admitting(BELIZE, FROM_NOW, IMPORT)).thenRefused(MECHANISM_EXISTS);
    }

    private static AdmitMember admitting(MemberState state, EffectiveTime effective, Act act) {
        return new AdmitMember(Mechanism.ID, state, MembershipBasis.SHARES_PRINCIPLES, effective, act, NOW);
    }

    private static MemberAdmitted admitted(MemberState state, EffectiveTime effective, Act act) {
        return new MemberAdmitted(Mechanism.ID, state, MembershipBasis.SHARES_PRINCIPLES, effective, act);
    }
}
