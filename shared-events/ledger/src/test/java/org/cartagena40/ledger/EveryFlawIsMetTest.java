package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form of wrong is refused under its own name, and no name stands for a form that nobody tried. */
class EveryFlawIsMetTest {

    static Stream<Wrong> wrongs() throws IOException {
        return Stream.of(
                        WrongNotes.all(),
                        WrongKeys.all(),
                        WrongTiles.all(),
                        WrongProofs.all(),
                        WrongPolicies.all(),
                        WrongBundles.all(),
                        WrongArchives.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void it_is_refused_under_its_own_name(Wrong wrong) {
        assertThatThrownBy(wrong.reading()::call)
                .isInstanceOfSatisfying(
                        Malformed.class, refused -> assertThat(refused.flaw()).isEqualTo(wrong.flaw()));
    }

    @Test
    void no_flaw_is_left_untried() throws IOException {
        Set<Flaw> untried = EnumSet.allOf(Flaw.class);
        wrongs().forEach(wrong -> untried.remove(wrong.flaw()));

        assertThat(untried).isEmpty();
    }
}
