package org.cartagena40.command.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.offices.OfficeRule.TERM_HAS_RUN_OUT;
import static org.cartagena40.command.offices.Vice.expire;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.invitedToRenew;
import static org.cartagena40.command.testing.Seats.renewed;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.started;
import static org.cartagena40.command.testing.Seats.termOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.junit.jupiter.api.Test;

/** X18 and F13: a term ends at its stated end, exclusive, and then the seat is vacant. */
class ExpireTermTest {

    private static final LocalDate START = LocalDate.parse("2028-02-29");

    /** 28 February 2030, 00:00 in Santiago. */
    private static final Instant END = Instant.parse("2030-02-28T03:00:00Z");

    @Test
    void just_before_its_end_a_term_has_not_run_out() {
        given(started(MEXICO, START))
                .when(expire(MEXICO, END.minus(1, ChronoUnit.MICROS)))
                .thenRefused(TERM_HAS_RUN_OUT);
    }

    @Test
    void at_its_end_it_has_and_the_seat_is_vacant() {
        var answer = given(started(MEXICO, START)).when(expire(MEXICO, END));
        answer.then(expired());
        assertThat(answer.state().offices().inOffice()).isNull();
    }

    @Test
    void recorded_later_it_ended_at_its_end_all_the_same() {
        given(started(MEXICO, START))
                .when(expire(MEXICO, END.plus(Duration.ofDays(3))))
                .then(expired());
    }

    @Test
    void asking_twice_changes_nothing() {
        given(started(MEXICO, START))
                .after(expire(MEXICO, END))
                .when(expire(MEXICO, END))
                .thenNothing();
    }

    @Test
    void the_term_of_another_State_is_left_alone() {
        given(started(MEXICO, START)).when(expire(BRAZIL, END)).thenNothing();
        given().when(expire(MEXICO, END)).thenNothing();
    }

    @Test
    void a_term_without_a_stated_end_never_runs_out() {
        given(servesSinceAnUnknownDay(MEXICO)).when(expire(MEXICO, END)).thenRefused(TERM_HAS_RUN_OUT);
    }

    @Test
    void a_renewed_term_goes_on() {
        LocalDate from = Zones.dayOf(END);
        given(started(MEXICO, START), invitedToRenew(MEXICO), renewed(MEXICO, from))
                .when(expire(MEXICO, END))
                .thenRefused(TERM_HAS_RUN_OUT);
    }

    private static VicePresidencyTermEnded expired() {
        return new VicePresidencyTermEnded(
                Mechanism.ID, termOf(MEXICO), MEXICO, TermEnd.EXPIRED, null, EffectiveTime.at(END), RECORD);
    }
}
