package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class FrontierTest {

    @Test
    void leaf_by_leaf_it_has_the_root_of_every_size() {
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size < SampleLog.LARGEST; size++) {
            assertThat(frontier.size()).isEqualTo(size);
            assertThat(frontier.root()).isEqualTo(SampleLog.root(size));
            frontier = frontier.append(SampleLog.leaf(size));
        }
        assertThat(frontier.root()).isEqualTo(SampleLog.root(SampleLog.LARGEST));
    }

    @Test
    void it_resumes_at_any_size_from_what_was_kept() {
        for (int size = 0; size <= SampleLog.LARGEST; size++) {
            Frontier atSize = Frontier.EMPTY.appendAll(SampleLog.leaves(size));
            Frontier resumed = new Frontier(atSize.size(), atSize.subtrees())
                    .appendAll(SampleLog.leaves(SampleLog.LARGEST).subList(size, SampleLog.LARGEST));

            assertThat(resumed).isEqualTo(Frontier.EMPTY.appendAll(SampleLog.leaves(SampleLog.LARGEST)));
        }
    }

    @Test
    void appending_leaves_the_earlier_value_as_it_was() {
        Frontier three = Frontier.EMPTY.appendAll(SampleLog.leaves(3));
        Frontier unused = three.append(SampleLog.leaf(3));

        assertThat(unused.root()).isEqualTo(SampleLog.root(4));
        assertThat(three.root()).isEqualTo(SampleLog.root(3));
    }

    @Test
    void a_million_leaves_leave_seven_hashes_to_keep() {
        Frontier frontier = Frontier.EMPTY.appendAll(Collections.nCopies(1_000_000, SampleLog.leaf(0)));

        assertThat(frontier.size()).isEqualTo(1_000_000);
        assertThat(frontier.subtrees()).hasSize(7);
    }

    @Test
    void a_size_with_too_few_or_too_many_subtrees_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Frontier(3, SampleLog.leaves(1)))
                .withMessage("a log of 3 leaves has 2 complete subtrees, not 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(4, SampleLog.leaves(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(0, SampleLog.leaves(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(Long.MIN_VALUE, SampleLog.leaves(1)));
    }
}
