package org.cartagena40.command.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A date that could not be read for ever is refused at the door. */
class StatedTimeTest {

    private static final LocalDate DAY = LocalDate.parse("2024-12-12");

    @Test
    void every_precision_is_taken_as_it_is_stated() {
        assertThat(stated(Precision.INSTANT, "2024-12-12T15:00:00Z", null, null).precision())
                .isEqualTo(Precision.INSTANT);
        assertThat(stated(Precision.DAY, "2024-12-12", null, null)).isEqualTo(EffectiveTime.on(DAY));
        assertThat(stated(Precision.RANGE, "2024-12-12", "2024-12-12", null)).isEqualTo(EffectiveTime.during(DAY, DAY));
        assertThat(stated(Precision.MONTH, "2024-12", null, null)).isEqualTo(EffectiveTime.in(YearMonth.of(2024, 12)));
        assertThat(stated(Precision.YEAR, "1984", null, null)).isEqualTo(EffectiveTime.in(Year.of(1984)));
        assertThat(stated(Precision.BOUNDED, null, "2024-12-12", null)).isEqualTo(EffectiveTime.between(null, DAY));
        assertThat(stated(Precision.UNKNOWN, null, null, DAY)).isEqualTo(EffectiveTime.unknown(DAY));
        assertThat(stated(Precision.UNKNOWN, null, null, null)).isEqualTo(EffectiveTime.unknown(null));
    }

    @Test
    void a_date_that_does_not_fit_its_precision_is_refused() {
        refused(Precision.DAY, null, null, null);
        refused(Precision.DAY, "2024", null, null);
        refused(Precision.YEAR, "2024-12-12", null, null);
        refused(Precision.DAY, "2024-12-12", "2024-12-13", null);
        refused(Precision.RANGE, "2024-12-13", "2024-12-12", null);
        refused(Precision.RANGE, "2024-12-12", null, null);
        refused(Precision.BOUNDED, null, null, null);
        refused(Precision.UNKNOWN, "1984", null, null);
        refused(Precision.DAY, "2024-12-12", null, DAY);
    }

    private static EffectiveTime stated(
            Precision precision, @Nullable String from, @Nullable String to, @Nullable LocalDate source) {
        return new StatedTime(precision, from, to, source).effective();
    }

    private static void refused(
            Precision precision, @Nullable String from, @Nullable String to, @Nullable LocalDate source) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedTime(precision, from, to, source));
    }
}
