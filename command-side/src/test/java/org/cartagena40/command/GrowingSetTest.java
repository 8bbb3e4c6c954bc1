package org.cartagena40.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowingSetTest {

    private final GrowingSet<String> one = GrowingSet.<String>empty().with("a");

    @Test
    void an_earlier_version_does_not_see_what_came_later() {
        GrowingSet<String> two = one.with("b");
        assertThat(two.contains("a")).isTrue();
        assertThat(two.contains("b")).isTrue();
        assertThat(one.contains("b")).isFalse();
        assertThat(one.size()).isEqualTo(1);
    }

    @Test
    void two_futures_of_one_version_know_nothing_of_each_other() {
        GrowingSet<String> left = one.with("left");
        GrowingSet<String> right = one.with("right");
        assertThat(left.contains("right")).isFalse();
        assertThat(right.contains("left")).isFalse();
        assertThat(right.with("left").contains("left")).isTrue();
        assertThat(left.size()).isEqualTo(right.size());
    }

    @Test
    void what_is_in_it_already_changes_nothing() {
        assertThat(one.with("a")).isSameAs(one);
    }

    @Test
    void the_same_elements_are_the_same_set_whatever_they_share() {
        GrowingSet<String> apart = GrowingSet.<String>empty().with("b").with("a");
        assertThat(one.with("b")).isEqualTo(apart).hasSameHashCodeAs(apart);
        assertThat(one).isNotEqualTo(apart);
        assertThat(one).hasToString("[a]");
    }

    @Test
    void many_threads_that_grow_one_version_each_get_their_own() {
        List<GrowingSet<String>> grown = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> one.with("of " + i))
                .toList();
        for (int i = 0; i < grown.size(); i++) {
            assertThat(grown.get(i).contains("of " + i)).isTrue();
            assertThat(grown.get(i).size()).isEqualTo(2);
            assertThat(grown.get(i))
                    .isEqualTo(GrowingSet.<String>empty().with("of " + i).with("a"));
        }
    }
}
