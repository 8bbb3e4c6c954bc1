package org.cartagena40.query.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.StoredEvent;
import org.cartagena40.ledger.audit.Verdict;
import org.cartagena40.ledger.audit.Verify;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.proof.Policy;
import org.cartagena40.ledger.tile.TilePath;
import org.cartagena40.query.Program;
import org.cartagena40.query.Recorder;

/** A record with its published log, somebody with all rights on the database, and an auditor with a folder of his own. */
final class AttackedRecord implements AutoCloseable {

    static final String ORIGIN = "acta.example/attacked";

    final Recorder recorder;
    final TestDatabase database;
    final PublishedLog published;
    final LogKeys keys;
    String said = "";

    private final Path folder;
    private final Publication publication;
    private int dumps;

    AttackedRecord(Path folder, int events) {
        this.folder = folder;
        database = TestDatabase.create();
        recorder = new Recorder(database);
        LogSchema.migrate(database.dataSource());
        keys = LogKeys.in(folder.resolve("keys"), ORIGIN);
        Policy policy = Policy.of(List.of(keys.first().verifier()));
        published = new PublishedLog(database.dataSource(), policy, keys.verifiers());
        publication = publication();
        record(events);
        publish();
        write("policy.txt", "log " + keys.first().verifier() + "\nquorum none\n");
    }

    /** That of a node which starts now, over the same keys and the guard's same memory. */
    Publication publication() {
        return new Publication(
                ORIGIN, new SignerGuard(folder.resolve("keys")), (connection, size) -> List.of(keys.first()));
    }

    void record(int events) {
        recorder.record(Collections.nCopies(events, Program.ANOTHER.get(0)));
    }

    void publish() {
        publish(publication);
    }

    void publish(Publication publication) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            while (publication.next(connection).isPresent()) {
                connection.commit();
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new LogUnreadable(e);
        }
    }

    /** With all rights, and with what refuses changes switched off. */
    void attack(String sql) {
        database.execute("alter table events.event disable trigger the_record_never_changes;" + sql
                + "; alter table events.event enable always trigger the_record_never_changes");
    }

    void remember() {
        copy("keys/last-signed", "last-signed-then");
        database.execute("create table kept_event as select * from events.event; create table kept_tile as select *"
                + " from log.tile; create table kept_checkpoint as select * from log.checkpoint");
    }

    void restore() {
        copy("last-signed-then", "keys/last-signed");
        attack("truncate events.event; insert into events.event select * from kept_event;"
                + " truncate log.tile, log.checkpoint, log.cosignature; insert into log.tile select * from kept_tile;"
                + " insert into log.checkpoint select * from kept_checkpoint");
    }

    private void copy(String from, String to) {
        try {
            write(folder.resolve(to), Files.readAllBytes(folder.resolve(from)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The attacker makes the leaf of a row right again. */
    void makeLeafRight(long position) {
        attack("update events.event set leaf_hash = '\\x" + leaf(position).toHex() + "' where global_index = "
                + position);
    }

    /** The leaf that follows from a row. */
    Hash leaf(long position) {
        String sql = "select " + StoredEvent.COLUMNS + " from events.event where global_index = " + position;
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return StoredEvent.read(row).entry().leafHash();
        } catch (SQLException e) {
            throw new LogUnreadable(e);
        }
    }

    /** The auditor checks what is published now, with the record behind it. */
    Verdict verify(String... more) {
        Path log = dump();
        List<String> line = new ArrayList<>(List.of(
                "log",
                log.toString(),
                "--policy",
                folder.resolve("policy.txt").toString(),
                "--database",
                database.url(),
                "--user",
                database.user(),
                "--password-file",
                write("password", database.password()).toString()));
        line.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Verdict verdict = Verify.run(
                line,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return verdict;
    }

    Verdict verifyKeeping() {
        return verify("--state", folder.resolve("state").toString());
    }

    private Path dump() {
        Path to = folder.resolve("dump" + dumps++);
        SignedCheckpoint checkpoint = published.checkpoint().orElseThrow();
        write(to.resolve("checkpoint"), checkpoint.toBytes());
        for (int level = TilePath.ENTRIES; TilePath.hashesAt(checkpoint.size(), level) > 0; level++) {
            long tiles = (TilePath.hashesAt(checkpoint.size(), level) + TilePath.FULL - 1) / TilePath.FULL;
            for (long index = 0; index < tiles; index++) {
                TilePath path = TilePath.in(checkpoint.size(), level, index);
                published.tile(path).ifPresent(bytes -> write(to.resolve(path.toString()), bytes));
            }
        }
        return to;
    }

    private Path write(String name, String text) {
        return write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        recorder.close();
        database.close();
    }
}
