package org.cartagena40.eventstore.faults;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writers and a reader at work on a server of their own, what strikes them, and what came of it. */
final class FaultRun implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** A follower that failed again and again is tried again after a minute at the latest. */
    private static final Duration PATIENCE_WITH_READER = Duration.ofSeconds(150);

    private final Path folder;
    private final Guard guard;
    private final FaultServer server;
    private final List<ChildProgram> writers = new ArrayList<>();
    private final ChildProgram reader;
    private final List<Struck> struck = new ArrayList<>();

    private FaultRun(Path folder) {
        this.folder = folder;
        this.guard = Guard.of(folder);
        this.server = FaultServer.start(folder);
        ReaderProgram.tables().forEach(server::execute);
        this.reader = new ChildProgram(
                ReaderProgram.class,
                folder.resolve("reader.log"),
                server.url(),
                folder.resolve("deliveries").toString());
    }

    /** Returns when every node writes and the reader reads. */
    static FaultRun start(int... writersPerNode) {
        FaultRun run = new FaultRun(newFolder());
        try {
            run.startPrograms(writersPerNode);
            return run;
        } catch (RuntimeException | Error e) {
            run.close();
            throw e;
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("acta-faults-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startPrograms(int... writersPerNode) {
        for (int node = 0; node < writersPerNode.length; node++) {
            Path said = folder.resolve("writer-" + node + ".log");
            String[] arguments = {server.url(), folder.toString(), "" + node, "" + writersPerNode[node]};
            writers.add(new ChildProgram(WriterProgram.class, said, arguments));
        }
        reader.start();
        writers.forEach(ChildProgram::start);
        awaitEveryNode(Map.of());
        await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("deliveries")));
    }

    SmallDisk onSmallDisk() {
        return SmallDisk.of(server, folder);
    }

    FaultServer server() {
        return server;
    }

    List<ChildProgram> writers() {
        return writers;
    }

    ChildProgram reader() {
        return reader;
    }

    /** Once, and then until every node writes again. */
    void strike(String name, Fault fault) {
        note(name, fault);
        awaitEveryNode(sizes());
    }

    /** Again and again, whether all have recovered or not. */
    void repeat(String name, Duration length, Duration pause, Fault fault) {
        long until = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < until) {
            note(name, fault);
            note("pause", Fault.nothing(pause));
        }
    }

    private void note(String name, Fault fault) {
        long begin = System.currentTimeMillis();
        try {
            fault.strike(this);
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
        struck.add(new Struck(name, begin, System.currentTimeMillis()));
    }

    /** Lets every writer settle its last command and the reader read to the end, and looks at what is there then. */
    FaultReport finish() {
        writers.forEach(ChildProgram::finish);
        writers.forEach(ChildProgram::awaitGoodEnd);
        long head = server.number("select max(global_index) from events.event");
        await().atMost(PATIENCE_WITH_READER)
                .until(() -> server.number("select coalesce(max(position), -1) from views.seen") >= head);
        reader.finish();
        reader.awaitGoodEnd();
        return FaultReport.of(server, folder, writers.size(), struck);
    }

    private void awaitEveryNode(Map<Path, Long> sizes) {
        for (int node = 0; node < writers.size(); node++) {
            int number = node;
            await().atMost(PATIENCE)
                    .until(() -> Journal.of(folder, number).stream()
                            .anyMatch(file -> Journal.wentOn(file, sizes.getOrDefault(file, 0L))));
        }
    }

    private Map<Path, Long> sizes() {
        return Journal.all(folder).stream().map(Path::toFile).collect(Collectors.toMap(File::toPath, File::length));
    }

    @Override
    public void close() {
        writers.forEach(ChildProgram::killIfAlive);
        reader.killIfAlive();
        guard.close();
    }
}
