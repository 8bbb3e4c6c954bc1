package org.cartagena40.command.offices;

import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_RECORD_ESTABLISHES;
import static org.cartagena40.command.offices.OfficeRule.TERMS_DO_NOT_OVERLAP;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Mechanisms.givenOnly;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.termOf;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A term of the time before this record, from a source. */
class StartTermTest {

    private static final EffectiveTime BY_OCTOBER = EffectiveTime.between(null, LocalDate.parse("2025-10-27"));

    @Test
    void a_start_that_no_source_states_stays_unstated() {
        given().when(starting(null, IMPORT)).then(started(null, null));
    }

    @Test
    void a_stated_start_gives_the_end() {
        given().when(starting(LocalDate.parse("2025-07-18"), IMPORT))
                .then(started(LocalDate.parse("2025-07-18"), LocalDate.parse("2027-07-18")));
    }

    @Test
    void without_a_Mechanism_there_is_no_term() {
        givenOnly(List.of()).when(starting(null, IMPORT)).thenRefused(MECHANISM_EXISTS);
    }

    @Test
    void nobody_starts_a_term_by_asking() {
        given().when(starting(null, PRESIDENCY)).thenRefused(ONLY_THE_RECORD_ESTABLISHES);
    }

    @Test
    void one_State_serves_at_a_time() {
        given(servesSinceAnUnknownDay(MEXICO)).when(starting(null, IMPORT)).thenRefused(TERMS_DO_NOT_OVERLAP);
    }

    private static StartTerm starting(@Nullable LocalDate start, Act act) {
        return new StartTerm(Mechanism.ID, termOf(MEXICO), MEXICO, start, BY_OCTOBER, act, NOW);
    }

    private static VicePresidencyTermStarted started(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new VicePresidencyTermStarted(
                Mechanism.ID, termOf(MEXICO), MEXICO, start, end, null, null, BY_OCTOBER, IMPORT);
    }
}
