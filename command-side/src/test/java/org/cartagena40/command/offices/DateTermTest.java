package org.cartagena40.command.offices;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_PRESIDENCY_INVITES;
import static org.cartagena40.command.offices.OfficeRule.TERM_IS_IN_OFFICE;
import static org.cartagena40.command.offices.OfficeRule.TERM_IS_UNDATED;
import static org.cartagena40.command.offices.OfficeRule.TERM_START_IS_POSSIBLE;
import static org.cartagena40.command.offices.Vice.date;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.started;
import static org.cartagena40.command.testing.Seats.termOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.junit.jupiter.api.Test;

/** Silence rule 22: a term of unknown start gets its start by evidence. */
class DateTermTest {

    private static final LocalDate JULY = LocalDate.parse("2025-07-18");
    private static final SourceReference NOTE = new SourceReference("Note MX/2025/3");

    @Test
    void the_Presidency_records_the_start_and_its_evidence_is_the_source() {
        given(servesSinceAnUnknownDay(MEXICO))
                .when(date(MEXICO, JULY))
                .then(new VicePresidencyTermDated(
                        Mechanism.ID,
                        termOf(MEXICO),
                        MEXICO,
                        JULY,
                        LocalDate.parse("2027-07-18"),
                        EffectiveTime.on(JULY),
                        new Act(PRESIDENCY.actor(), PRESIDENCY.principal(), PRESIDENCY.origin(), List.of(NOTE))));
    }

    @Test
    void it_may_have_started_on_the_last_day_that_its_source_allows_but_not_after_it() {
        LocalDate last = LocalDate.parse("2025-10-27");
        given(servesSinceAnUnknownDay(MEXICO)).when(date(MEXICO, last)).thenKinds(VicePresidencyTermDated.class);
        given(servesSinceAnUnknownDay(MEXICO))
                .when(date(MEXICO, last.plusDays(1)))
                .thenRefused(TERM_START_IS_POSSIBLE);
    }

    @Test
    void evidence_without_a_name_is_no_evidence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceReference(" "));
    }

    @Test
    void a_stated_start_is_not_dated_again() {
        given(started(MEXICO, JULY)).when(date(MEXICO, JULY)).thenRefused(TERM_IS_UNDATED);
        given(servesSinceAnUnknownDay(MEXICO))
                .after(date(MEXICO, JULY))
                .when(date(MEXICO, JULY.plusDays(1)))
                .thenRefused(TERM_IS_UNDATED);
    }

    @Test
    void only_the_term_in_office_is_dated() {
        given().when(date(MEXICO, JULY)).thenRefused(TERM_IS_IN_OFFICE);
        given(servesSinceAnUnknownDay(MEXICO)).when(date(BRAZIL, JULY)).thenRefused(TERM_IS_IN_OFFICE);
    }

    @Test
    void only_the_Presidency_dates_it() {
        Stream.of(SECRETARIAT, Acts.of(MEXICO))
                .forEach(act -> given(servesSinceAnUnknownDay(MEXICO))
                        .when(new DateTerm(Mechanism.ID, termOf(MEXICO), JULY, NOTE, act, NOW))
                        .thenRefused(ONLY_THE_PRESIDENCY_INVITES));
    }
}
