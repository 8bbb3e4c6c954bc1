package org.cartagena40.query.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One event held against the published log. */
class StoredLeavesTest {

    private AttackedRecord record;
    private StoredLeaves leaves;

    @BeforeEach
    void a_record_that_is_published(@TempDir Path folder) {
        record = new AttackedRecord(folder, 10);
        leaves = new StoredLeaves(record.database.dataSource(), record.published);
    }

    @AfterEach
    void stop() {
        record.close();
    }

    @Test
    void bytes_that_nobody_touched_give_the_published_leaf() {
        StoredLeaf leaf = leaves.of(4).orElseThrow();
        assertThat(leaf.derived()).isEqualTo(record.leaf(4).toBase64()).isEqualTo(leaf.published());
        assertThat(leaf.agrees()).isTrue();
    }

    @Test
    void a_single_changed_byte_is_seen_even_if_the_stored_leaf_was_made_right_again() {
        record.attack("update events.event set payload = set_byte(payload, 10, get_byte(payload, 10) # 1)"
                + " where global_index = 4");
        record.makeLeafRight(4);
        assertThat(leaves.of(4).orElseThrow().agrees()).isFalse();
        assertThat(leaves.of(3).orElseThrow().agrees()).isTrue();
    }

    @Test
    void what_is_not_published_yet_is_held_against_nothing() {
        record.record(1);
        StoredLeaf leaf = leaves.of(10).orElseThrow();
        assertThat(leaf.published()).isNull();
        assertThat(leaf.agrees()).isTrue();
    }

    @Test
    void a_position_that_there_is_not_has_no_leaf() {
        assertThat(leaves.of(99)).isEmpty();
    }
}
