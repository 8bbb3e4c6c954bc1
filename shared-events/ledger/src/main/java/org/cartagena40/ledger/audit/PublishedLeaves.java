package org.cartagena40.ledger.audit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.tile.EntryBundle;
import org.cartagena40.ledger.tile.Tile;
import org.cartagena40.ledger.tile.TilePath;

/** Streams the published leaves with their entries, a few tiles read ahead, so that memory stays constant. */
final class PublishedLeaves implements AutoCloseable {

    private static final int AHEAD = 16;
    private static final int READERS = 4;

    /** What is done with one leaf. */
    interface LeafReader {
        void read(long position, Hash leaf, ExactBytes entry) throws IOException;
    }

    private record Pair(List<Hash> leaves, List<ExactBytes> entries) {}

    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, task -> {
        Thread thread = new Thread(task, "verify-reads-ahead");
        thread.setDaemon(true);
        return thread;
    });
    private final LogSource source;
    private final long size;

    PublishedLeaves(LogSource source, long size) {
        this.source = source;
        this.size = size;
    }

    void forEach(LeafReader reader) throws IOException {
        Deque<CompletableFuture<Pair>> ahead = new ArrayDeque<>();
        long tiles = (size + TilePath.FULL - 1) / TilePath.FULL;
        long asked = 0;
        for (long index = 0; index < tiles; index++) {
            while (asked < tiles && ahead.size() < AHEAD) {
                long next = asked++;
                ahead.add(CompletableFuture.supplyAsync(() -> pair(next), readers));
            }
            give(index * TilePath.FULL, join(ahead.remove()), reader);
        }
    }

    private static void give(long first, Pair pair, LeafReader reader) throws IOException {
        for (int i = 0; i < pair.leaves().size(); i++) {
            reader.read(first + i, pair.leaves().get(i), pair.entries().get(i));
        }
    }

    private Pair pair(long index) {
        try {
            TilePath tile = TilePath.in(size, 0, index);
            TilePath bundle = new TilePath(TilePath.ENTRIES, index, tile.width());
            return new Pair(
                    Tile.parse(tile, source.read(tile.toString())).hashes(),
                    EntryBundle.parse(bundle, source.read(bundle.toString())).entries());
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static Pair join(CompletableFuture<Pair> pair) throws IOException {
        try {
            return pair.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
