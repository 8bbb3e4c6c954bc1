package org.cartagena40.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_ENDS_AFTER_IT_BEGINS;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Mechanisms.givenOnly;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.membership.DelegateAccredited;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 001:69: who may speak for a State, from when until when, by which credential. */
class AccreditDelegateTest {

    private static final AccreditationId SECOND = new AccreditationId("second of BZ");
    private static final PersonId SOMEBODY = new PersonId("somebody");
    private static final SourceReference CREDENTIAL = new SourceReference("Credential BZ/2026/7");
    private static final Instant MARCH = Instant.parse("2027-03-01T03:00:00Z");

    @Test
    void the_Secretariat_registers_from_now_on() {
        given().when(accrediting(null, null, SECRETARIAT)).then(accredited(NOW, null, SECRETARIAT));
    }

    @Test
    void the_record_does_so_in_an_import() {
        given().when(accrediting(NOW, MARCH, IMPORT)).then(accredited(NOW, MARCH, IMPORT));
    }

    @Test
    void it_covers_its_first_instant_and_not_its_last() {
        var membership =
                given().when(accrediting(NOW, MARCH, SECRETARIAT)).state().membership();
        assertThat(membership
                        .accreditations()
                        .inForce(SOMEBODY, BELIZE.institution(), Capacity.MEMBER_STATE, NOW.minusNanos(1_000)))
                .isEmpty();
        assertThat(membership.accreditations().inForce(SOMEBODY, BELIZE.institution(), Capacity.MEMBER_STATE, NOW))
                .contains(SECOND);
        assertThat(membership
                        .accreditations()
                        .inForce(SOMEBODY, BELIZE.institution(), Capacity.MEMBER_STATE, MARCH.minusNanos(1_000)))
                .contains(SECOND);
        assertThat(membership.accreditations().inForce(SOMEBODY, BELIZE.institution(), Capacity.MEMBER_STATE, MARCH))
                .isEmpty();
    }

    @Test
    void it_is_for_one_State_only() {
        var membership =
                given().when(accrediting(null, null, SECRETARIAT)).state().membership();
        assertThat(membership.accreditations().inForce(SOMEBODY, PERU.institution(), Capacity.MEMBER_STATE, NOW))
                .isEmpty();
    }

    @Test
    void it_ends_after_it_begins() {
        given().when(accrediting(NOW, NOW, SECRETARIAT)).thenRefused(ACCREDITATION_ENDS_AFTER_IT_BEGINS);
        given().when(accrediting(null, NOW, SECRETARIAT)).thenRefused(ACCREDITATION_ENDS_AFTER_IT_BEGINS);
        given().when(accrediting(null, NOW.plusNanos(1_000), SECRETARIAT)).thenKinds(DelegateAccredited.class);
    }

    @Test
    void nobody_else_registers() {
        Stream.of(PRESIDENCY, Acts.of(BELIZE), Acts.as(new Institution("NRC"), Capacity.TECHNICAL_SECRETARIAT))
                .forEach(act -> given().when(accrediting(null, null, act))
                        .thenRefused(ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS));
    }

    @Test
    void an_id_that_is_on_record_is_not_used_again_not_even_after_its_end() {
        var again = new AccreditDelegate(
                Mechanism.ID, Acts.accreditationOf(BELIZE), SOMEBODY, PERU, null, null, CREDENTIAL, SECRETARIAT, NOW);
        given().when(again).thenRefused(MembershipRule.ACCREDITATION_IS_NEW);
        given(Standings.accreditationEnded(BELIZE, NOW.minusSeconds(9)))
                .when(again)
                .thenRefused(MembershipRule.ACCREDITATION_IS_NEW);
    }

    @Test
    void a_credential_without_a_name_is_no_credential() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceReference(""));
    }

    @Test
    void without_a_Mechanism_nobody_is_accredited() {
        givenOnly(List.of()).when(accrediting(null, null, IMPORT)).thenRefused(MECHANISM_EXISTS);
    }

    private static AccreditDelegate accrediting(@Nullable Instant from, @Nullable Instant until, Act act) {
        return new AccreditDelegate(Mechanism.ID, SECOND, SOMEBODY, BELIZE, from, until, CREDENTIAL, act, NOW);
    }

    private static DelegateAccredited accredited(Instant from, @Nullable Instant until, Act act) {
        return new DelegateAccredited(
                Mechanism.ID, SECOND, SOMEBODY, BELIZE, from, until, CREDENTIAL, EffectiveTime.at(from), act);
    }
}
