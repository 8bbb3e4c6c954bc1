package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {

    private static final String HEX = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String BASE64 = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";

    @Test
    void the_hash_of_abc_is_the_one_of_the_standard() {
        assertThat(abc().toHex()).isEqualTo(HEX);
        assertThat(abc().toBase64()).isEqualTo(BASE64);
        assertThat(abc()).hasToString(HEX);
    }

    @Test
    void parts_are_hashed_as_if_they_were_one() {
        assertThat(Hash.sha256(utf8("a"), utf8(""), utf8("bc"))).isEqualTo(abc());
    }

    @Test
    void hashes_of_the_same_bytes_are_equal_whatever_they_were_read_from() {
        assertThat(Hash.ofHex(HEX)).isEqualTo(abc()).hasSameHashCodeAs(abc());
        assertThat(Hash.ofBase64(BASE64)).isEqualTo(abc());
        assertThat(Hash.of(abc().toBytes())).isEqualTo(abc());
        assertThat(SampleLog.withFlippedBit(abc())).isNotEqualTo(abc());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33, 64})
    void any_other_length_is_refused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hash.of(new byte[length]))
                .withMessage("a SHA-256 hash has 32 bytes, not " + length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0",
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa1=",
                "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0=",
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\n",
                ""
            })
    void a_hash_has_one_base64_text_only(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofBase64(text));
    }

    @Test
    void nobody_changes_a_hash_through_an_array() {
        byte[] given = abc().toBytes();
        Hash hash = Hash.of(given);
        given[0] ^= 1;
        hash.toBytes()[1] ^= 1;

        assertThat(hash).isEqualTo(abc());
    }

    private static Hash abc() {
        return Hash.sha256(utf8("abc"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
