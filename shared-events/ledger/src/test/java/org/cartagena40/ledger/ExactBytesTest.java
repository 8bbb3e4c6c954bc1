package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExactBytesTest {

    @Test
    void a_text_is_its_UTF_8_bytes() {
        assertThat(ExactBytes.ofText("á€").toBytes()).containsExactly(0xC3, 0xA1, 0xE2, 0x82, 0xAC);
        assertThat(ExactBytes.ofText("").length()).isZero();
    }

    @Test
    void half_a_surrogate_pair_is_refused_and_not_replaced() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExactBytes.ofText("a\uD83D"));
    }

    @Test
    void two_texts_of_one_meaning_are_two_values() {
        assertThat(ExactBytes.ofText("{\"a\":1}")).isNotEqualTo(ExactBytes.ofText("{\"a\": 1}"));
        assertThat(ExactBytes.ofText("{\"a\":1}"))
                .isEqualTo(ExactBytes.ofText("{\"a\":1}"))
                .hasSameHashCodeAs(ExactBytes.ofText("{\"a\":1}"));
    }

    @Test
    void nobody_changes_them_through_an_array() {
        byte[] given = {1, 2, 3};
        ExactBytes bytes = ExactBytes.of(given);
        given[0] = 9;
        bytes.toBytes()[1] = 9;

        assertThat(bytes.toBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void printing_them_shows_their_length_alone() {
        assertThat(ExactBytes.ofText("secret")).hasToString("6 bytes");
    }
}
