package org.cartagena40.dashboard.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.dashboard.frame.Visits;
import org.cartagena40.events.Precision;
import org.cartagena40.events.offices.Office;
import org.cartagena40.query.offices.Offices;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Offices.HoldingStatus;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every office is shown, also the one that nobody holds; a start that no source states stays open. */
class OfficesViewTest {

    @Test
    void an_office_that_nobody_holds_is_vacant_though_somebody_held_it() {
        OfficesView view = view(holding(HoldingStatus.ENDED, null));
        assertThat(view.chairs()).extracting(OfficesView.Chair::office).containsExactly(Office.values());
        OfficesView.Chair chair = chair(view);
        assertThat(chair.vacant()).isTrue();
        assertThat(chair.others()).hasSize(1);
    }

    @Test
    void whoever_possibly_holds_it_is_shown_as_such() {
        OfficesView.Chair chair = chair(view(holding(HoldingStatus.POSSIBLY_HELD, null)));
        assertThat(chair.vacant()).isFalse();
        assertThat(chair.now().get(0).possible()).isTrue();
    }

    @Test
    void a_start_is_the_day_that_is_stated_or_else_what_is_known_of_it() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        assertThat(chair(view(holding(HoldingStatus.HELD, day)))
                        .now()
                        .get(0)
                        .since()
                        .text())
                .isEqualTo("1 de marzo de 2027");
        assertThat(chair(view(holding(HoldingStatus.HELD, null)))
                        .now()
                        .get(0)
                        .since()
                        .text())
                .isEqualTo("a más tardar el 27 de octubre de 2025");
    }

    private static OfficesView view(Holding holding) {
        return OfficesView.of(
                new Offices(List.of(holding), List.of(), List.of(), List.of()), List.of(), Visits.in("es"));
    }

    private static OfficesView.Chair chair(OfficesView view) {
        return view.chairs().stream()
                .filter(chair -> chair.office() == Office.VICE_PRESIDENCY)
                .findFirst()
                .orElseThrow();
    }

    private static Holding holding(HoldingStatus status, @Nullable LocalDate start) {
        return new Holding(
                "VICE_PRESIDENCY",
                "MX",
                "VP-MX-1",
                status,
                null,
                start,
                null,
                0,
                new Effective(Precision.BOUNDED, null, "2025-10-27", null),
                null,
                null,
                null,
                null,
                "IMPORT",
                List.of());
    }
}
