package org.cartagena40.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_KNOWN;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.membership.MembershipRule.THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Standings.accreditationEnded;

import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.membership.AccreditationEnded;
import org.junit.jupiter.api.Test;

/** 001:69: an accreditation is ended by its own State or by the Presidency, at once. */
class EndAccreditationTest {

    private static final AccreditationId OF_BELIZE = Acts.accreditationOf(BELIZE);

    @Test
    void the_State_ends_it_and_its_delegate_speaks_no_more() {
        var answer = given().when(ending(OF_BELIZE, Acts.of(BELIZE)));
        answer.then(ended(Acts.accredited(BELIZE)));
        var membership = answer.state().membership();
        assertThat(membership
                        .accreditations()
                        .inForce(
                                Acts.delegateOf(BELIZE),
                                BELIZE.institution(),
                                Capacity.MEMBER_STATE,
                                NOW.minusNanos(1_000)))
                .contains(OF_BELIZE);
        assertThat(membership
                        .accreditations()
                        .inForce(Acts.delegateOf(BELIZE), BELIZE.institution(), Capacity.MEMBER_STATE, NOW))
                .isEmpty();
    }

    @Test
    void the_Presidency_ends_it() {
        given().when(ending(OF_BELIZE, PRESIDENCY)).then(ended(PRESIDENCY));
    }

    @Test
    void nobody_else_ends_it() {
        Stream.of(Acts.of(PERU), SECRETARIAT)
                .forEach(act -> given().when(ending(OF_BELIZE, act))
                        .thenRefused(THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS));
    }

    @Test
    void the_State_acts_through_an_accredited_delegate() {
        given().when(ending(OF_BELIZE, Acts.strangerFrom(BELIZE))).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void what_is_not_on_record_or_has_ended_is_not_ended() {
        given().when(ending(new AccreditationId("nobody's"), PRESIDENCY)).thenRefused(ACCREDITATION_IS_KNOWN);
        given(accreditationEnded(BELIZE, NOW))
                .when(ending(OF_BELIZE, PRESIDENCY))
                .thenRefused(ACCREDITATION_IS_KNOWN);
    }

    private static EndAccreditation ending(AccreditationId accreditation, Act act) {
        return new EndAccreditation(Mechanism.ID, accreditation, "Left the ministry", act, NOW);
    }

    private static AccreditationEnded ended(Act act) {
        return new AccreditationEnded(Mechanism.ID, OF_BELIZE, BELIZE, "Left the ministry", EffectiveTime.at(NOW), act);
    }
}
