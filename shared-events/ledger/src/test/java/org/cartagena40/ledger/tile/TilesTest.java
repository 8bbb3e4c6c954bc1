package org.cartagena40.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cartagena40.ledger.ConsistencyProof;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Frontier;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.InclusionProof;
import org.cartagena40.ledger.MerkleTree;
import org.cartagena40.ledger.Subtrees;
import org.cartagena40.ledger.note.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilesTest {

    private static final int LARGEST = 600;

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "-1, 999, 1, tile/entries/999.p/1",
        "1, 1000, 255, tile/1/x001/000.p/255",
        "63, 0, 7, tile/63/000.p/7"
    })
    void a_path_is_written_in_groups_of_three_digits(int level, long index, int width, String path) {
        assertThat(new TilePath(level, index, width)).hasToString(path);
        assertThat(TilePath.parse(path)).isEqualTo(new TilePath(level, index, width));
    }

    @Test
    void a_log_of_70000_has_the_tiles_that_the_specification_counts() {
        TileBuilder builder = new TileBuilder();
        for (int i = 0; i < 70_000; i++) {
            builder.append(leaf(i));
        }
        Map<TilePath, Tile> tiles = builder.takeGrown();

        assertThat(tiles.keySet())
                .filteredOn(path -> path.level() == 0 && path.isFull())
                .hasSize(273);
        assertThat(tiles)
                .containsKeys(
                        new TilePath(0, 273, 112),
                        new TilePath(1, 0, 256),
                        new TilePath(1, 1, 17),
                        new TilePath(2, 0, 1));
        assertThat(tiles).hasSize(273 + 4);
        assertThat(new TiledLog(70_000, tiles::get).root()).isEqualTo(rootOf(70_000));
    }

    @Test
    void every_root_and_every_proof_up_to_600_leaves_comes_out_of_the_tiles_of_its_size() {
        Map<TilePath, Tile> published = new HashMap<>();
        Map<String, Hash> complete = new HashMap<>();
        TileBuilder builder = new TileBuilder();
        List<Hash> roots = new ArrayList<>(List.of(MerkleTree.emptyRoot()));
        Frontier frontier = Frontier.EMPTY;
        for (int size = 1; size <= LARGEST; size++) {
            builder.append(leaf(size - 1));
            published.putAll(builder.takeGrown());
            frontier = frontier.append(leaf(size - 1));
            roots.add(frontier.root());
            Subtrees log = remembered(complete, new TiledLog(size, published::get));

            assertThat(log.root(0, size)).isEqualTo(frontier.root());
            for (int index = 0; index < size; index++) {
                assertThat(InclusionProof.of(index, size, log).proves(leaf(index), frontier.root()))
                        .isTrue();
                assertThat(ConsistencyProof.of(index, size, log).proves(roots.get(index), frontier.root()))
                        .isTrue();
            }
        }
    }

    /** A complete subtree is the same in every later size, so it is worked out once. */
    private static Subtrees remembered(Map<String, Hash> complete, TiledLog log) {
        Map<String, Hash> ofThisSize = new HashMap<>();
        return (from, to) -> (Long.bitCount(to - from) == 1 ? complete : ofThisSize)
                .computeIfAbsent(from + "-" + to, range -> log.root(from, to));
    }

    @Test
    void tiles_go_on_from_any_size_at_which_they_were_left() {
        Map<TilePath, Tile> whole = new HashMap<>();
        TileBuilder straight = new TileBuilder();
        for (int size = 1; size <= 1_000; size++) {
            straight.append(leaf(size - 1));
            whole.putAll(straight.takeGrown());
            if (size % 37 == 0 || size % 256 <= 1) {
                TileBuilder resumed = TileBuilder.goingOn(size, whole::get);
                resumed.append(leaf(size));
                TileBuilder next = TileBuilder.goingOn(size, whole::get);
                next.append(leaf(size));
                assertThat(resumed.takeGrown()).isEqualTo(next.takeGrown());
                assertThat(new TiledLog(size, whole::get).root()).isEqualTo(rootOf(size));
            }
        }
    }

    @Test
    void the_tile_and_the_bundle_of_three_entries_are_those_of_another_program() {
        byte[] tile = new Tile(Vectors.LEAVES).toBytes();
        byte[] bundle =
                new EntryBundle(Vectors.ENTRIES.stream().map(ExactBytes::of).toList()).toBytes();

        assertThat(HexFormat.of().formatHex(bundle)).isEqualTo("0000000161000a6465636973696f6e2d33");
        assertThat(tile).hasSize(96).startsWith(Vectors.LEAVES.get(0).toBytes());
        assertThat(Tile.parse(TilePath.parse("tile/0/000.p/3"), tile).hashes()).isEqualTo(Vectors.LEAVES);
        assertThat(EntryBundle.parse(TilePath.parse("tile/entries/000.p/3"), bundle)
                        .entries())
                .hasSize(3);
        assertThat(EntryBundle.lengthOfFirst(2, bundle)).isEqualTo(5);
    }

    @Test
    void a_tile_exists_as_wide_as_the_log_has_it_and_no_wider() {
        assertThat(new TilePath(0, 0, 3).existsIn(3)).isTrue();
        assertThat(new TilePath(0, 0, 4).existsIn(3)).isFalse();
        assertThat(new TilePath(0, 1, 1).existsIn(256)).isFalse();
        assertThat(new TilePath(1, 0, 1).existsIn(256)).isTrue();
        assertThat(new TilePath(0, 0, 7).existsIn(600)).isTrue();
        assertThat(new TilePath(63, 0, 1).existsIn(Long.MAX_VALUE)).isFalse();
    }

    private static Hash leaf(int index) {
        return MerkleTree.leafHash(
                ByteBuffer.allocate(Integer.BYTES).putInt(index).array());
    }

    private static Hash rootOf(int size) {
        Frontier frontier = Frontier.EMPTY;
        for (int i = 0; i < size; i++) {
            frontier = frontier.append(leaf(i));
        }
        return frontier.root();
    }
}
