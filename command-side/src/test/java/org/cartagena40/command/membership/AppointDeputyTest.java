package org.cartagena40.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_KNOWN;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_NEW;
import static org.cartagena40.command.membership.MembershipRule.A_DEPUTY_HAS_NO_DEPUTY;
import static org.cartagena40.command.membership.MembershipRule.DEPUTY_ENDS_WITH_THE_ACCREDITATION;
import static org.cartagena40.command.membership.MembershipRule.NOBODY_REGISTERS_ITSELF;
import static org.cartagena40.command.membership.MembershipRule.SECRETARIAT_HAS_THE_DEPUTYS_CREDENTIAL;
import static org.cartagena40.command.membership.MembershipRule.THE_ACCREDITED_PERSON_OR_THE_SECRETARIAT_APPOINTS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Standings.accreditationEnded;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.membership.DeputyAppointed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R48: a deputy acts in the place of an accredited person for a stated time, and never longer than that one may. */
class AppointDeputyTest {

    private static final AccreditationId OF_BELIZE = Acts.accreditationOf(BELIZE);
    private static final AccreditationId DEPUTY = new AccreditationId("deputy");
    private static final PersonId SOMEBODY = new PersonId("somebody");
    private static final Instant END = NOW.plus(Duration.ofDays(14));
    private static final SourceReference NOTE = new SourceReference("Note BZ/2026/9");

    @Test
    void the_accredited_person_appoints_under_its_own_accreditation() {
        given().when(appointing(Acts.of(BELIZE), null)).then(appointed(Acts.accredited(BELIZE), null));
    }

    @Test
    void the_Secretariat_registers_one_with_the_credential() {
        given().when(appointing(SECRETARIAT, NOTE)).then(appointed(SECRETARIAT, NOTE));
        given().when(appointing(SECRETARIAT, null)).thenRefused(SECRETARIAT_HAS_THE_DEPUTYS_CREDENTIAL);
    }

    @Test
    void nobody_else_appoints() {
        Stream.of(Acts.of(PERU), Acts.strangerFrom(BELIZE), PRESIDENCY)
                .forEach(act -> given().when(appointing(act, NOTE))
                        .thenRefused(THE_ACCREDITED_PERSON_OR_THE_SECRETARIAT_APPOINTS));
    }

    @Test
    void the_deputy_acts_from_its_first_instant_until_before_its_last() {
        var answer = given().when(appointing(Acts.of(BELIZE), null));
        assertThat(inForce(answer.state(), NOW.minusNanos(1_000))).isFalse();
        assertThat(inForce(answer.state(), NOW)).isTrue();
        assertThat(inForce(answer.state(), END.minusNanos(1_000))).isTrue();
        assertThat(inForce(answer.state(), END)).isFalse();
    }

    @Test
    void it_ends_with_the_accreditation_whatever_its_own_period() {
        Instant ended = NOW.plusSeconds(60);
        var story = given(appointed(Acts.accredited(BELIZE), null)).and(accreditationEnded(BELIZE, ended));
        assertThat(inForce(story.state(), ended.minusNanos(1_000))).isTrue();
        assertThat(inForce(story.state(), ended)).isFalse();
    }

    @Test
    void its_period_lies_within_that_of_the_accreditation() {
        given().when(appointing(SOMEBODY, NOW, NOW)).thenRefused(DEPUTY_ENDS_WITH_THE_ACCREDITATION);
        given().when(appointing(SOMEBODY, Instant.EPOCH, END)).thenRefused(DEPUTY_ENDS_WITH_THE_ACCREDITATION);
        given(accreditationEnded(BELIZE, END.minusSeconds(1)))
                .when(appointing(SOMEBODY, NOW, END))
                .thenRefused(DEPUTY_ENDS_WITH_THE_ACCREDITATION);
        given(accreditationEnded(BELIZE, END))
                .when(appointing(SOMEBODY, NOW, END))
                .thenKinds(DeputyAppointed.class);
    }

    @Test
    void nobody_is_its_own_deputy_and_a_deputy_has_none() {
        given().when(appointing(Acts.delegateOf(BELIZE), NOW, END)).thenRefused(NOBODY_REGISTERS_ITSELF);
        given(appointed(Acts.accredited(BELIZE), null))
                .when(new AppointDeputy(
                        Mechanism.ID,
                        new AccreditationId("another"),
                        DEPUTY,
                        new PersonId("another"),
                        NOW,
                        END,
                        NOTE,
                        SECRETARIAT,
                        NOW))
                .thenRefused(A_DEPUTY_HAS_NO_DEPUTY);
    }

    @Test
    void the_accreditation_is_in_force_and_the_deputys_is_new() {
        given(accreditationEnded(BELIZE, NOW))
                .when(appointing(SECRETARIAT, NOTE))
                .thenRefused(ACCREDITATION_IS_KNOWN);
        given(appointed(Acts.accredited(BELIZE), null))
                .when(appointing(SECRETARIAT, NOTE))
                .thenRefused(ACCREDITATION_IS_NEW);
    }

    private static boolean inForce(Mechanism mechanism, Instant moment) {
        return mechanism
                .membership()
                .accreditations()
                .inForce(SOMEBODY, BELIZE.institution(), Capacity.MEMBER_STATE, moment)
                .isPresent();
    }

    private static AppointDeputy appointing(Act act, @Nullable SourceReference credential) {
        return new AppointDeputy(Mechanism.ID, DEPUTY, OF_BELIZE, SOMEBODY, null, END, credential, act, NOW);
    }

    private static AppointDeputy appointing(PersonId person, Instant from, Instant until) {
        return new AppointDeputy(Mechanism.ID, DEPUTY, OF_BELIZE, person, from, until, null, Acts.of(BELIZE), NOW);
    }

    private static DeputyAppointed appointed(Act act, @Nullable SourceReference credential) {
        return new DeputyAppointed(
                Mechanism.ID,
                DEPUTY,
                OF_BELIZE,
                SOMEBODY,
                BELIZE.institution(),
                Capacity.MEMBER_STATE,
                NOW,
                END,
                credential,
                EffectiveTime.at(NOW),
                act);
    }
}
