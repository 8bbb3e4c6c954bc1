package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaltTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33})
    void any_other_length_than_32_is_refused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Salt.of(new byte[length]))
                .withMessage("a salt has 32 bytes, not " + length);
    }

    @Test
    void two_draws_differ() {
        SecureRandom random = new SecureRandom();

        assertThat(Salt.drawnFrom(random)).isNotEqualTo(Salt.drawnFrom(random));
    }

    @Test
    void a_salt_read_back_from_the_store_is_the_same_salt() {
        Salt salt = Salt.drawnFrom(new SecureRandom());

        assertThat(Salt.of(salt.toBytes())).isEqualTo(salt);
    }

    @Test
    void printing_a_salt_does_not_open_the_commitment() {
        assertThat(Salt.of(new byte[Salt.LENGTH])).hasToString("Salt[bytes=32 bytes]");
    }
}
