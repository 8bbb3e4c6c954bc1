package org.cartagena40.command.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_STATE_IN_OFFICE_RESIGNS;
import static org.cartagena40.command.offices.OfficeRule.TERM_IS_IN_OFFICE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.termOf;

import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.junit.jupiter.api.Test;

/** Terms of Reference III (000:43): the State in office resigns, or the Presidency ends its term on its note. */
class EndTermTest {

    private static final Act AS_VICE_PRESIDENCY =
            Act.by(new Actor(MEXICO.institution(), Capacity.VICE_PRESIDENCY, Acts.delegateOf(MEXICO), null));

    @Test
    void the_State_resigns_as_itself_and_the_seat_is_vacant() {
        var answer = endingBy(Acts.of(MEXICO));
        answer.then(resigned(Acts.accredited(MEXICO)));
        assertThat(answer.state().offices().inOffice()).isNull();
    }

    @Test
    void it_may_resign_in_its_office_too() {
        endingBy(AS_VICE_PRESIDENCY).then(resigned(AS_VICE_PRESIDENCY.under(Acts.vicePresidencyOf(MEXICO))));
    }

    @Test
    void the_Presidency_ends_it_on_the_States_note() {
        endingBy(PRESIDENCY).then(resigned(PRESIDENCY));
    }

    @Test
    void nobody_else_ends_it() {
        Stream.of(Acts.of(BRAZIL), SECRETARIAT, PRETENDER)
                .forEach(act -> endingBy(act).thenRefused(ONLY_THE_STATE_IN_OFFICE_RESIGNS));
    }

    @Test
    void its_delegate_is_accredited() {
        endingBy(Acts.strangerFrom(MEXICO)).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void only_the_term_in_office_is_ended() {
        given().when(ending(MEXICO, PRESIDENCY)).thenRefused(TERM_IS_IN_OFFICE);
        given(servesSinceAnUnknownDay(MEXICO)).when(ending(BRAZIL, PRESIDENCY)).thenRefused(TERM_IS_IN_OFFICE);
    }

    private static Answer<Mechanism, ActaEvent> endingBy(Act act) {
        return given(servesSinceAnUnknownDay(MEXICO)).when(ending(MEXICO, act));
    }

    private static EndTerm ending(MemberState state, Act act) {
        return new EndTerm(Mechanism.ID, termOf(state), "Note of the State", act, NOW);
    }

    private static VicePresidencyTermEnded resigned(Act act) {
        return new VicePresidencyTermEnded(
                Mechanism.ID,
                termOf(MEXICO),
                MEXICO,
                TermEnd.RESIGNED,
                "Note of the State",
                EffectiveTime.at(NOW),
                act);
    }
}
