package org.cartagena40.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet must not run what a State wrote. */
class CsvListTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_starts_a_formula_is_disarmed(String text) {
        assertThat(CsvList.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1=1", "Belize", "'quoted"})
    void everything_else_stays_as_it_is(String text) {
        assertThat(CsvList.guarded(text)).isEqualTo(text);
    }
}
