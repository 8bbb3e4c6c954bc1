package org.cartagena40.query.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cartagena40.ledger.ConsistencyProof;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.InclusionProof;
import org.cartagena40.ledger.note.NoteSignature;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SignedNote;
import org.cartagena40.ledger.note.VerifierKey;
import org.cartagena40.ledger.proof.LogProof;
import org.cartagena40.ledger.proof.Policy;
import org.cartagena40.ledger.tile.TilePath;
import org.cartagena40.ledger.tile.TiledLog;

/** What was published: tiles, checkpoints with those who saw them, and the proofs that follow. */
public final class PublishedLog {

    private static final long ASK_AGAIN = TimeUnit.MILLISECONDS.toNanos(50);
    private static final String CHECKPOINTS = """
            select c.size, c.note, coalesce((select string_agg(s.%s, '' order by s.witness)
                from log.cosignature s where s.size = c.size), '') as seen
            from log.checkpoint c where c.size %s order by c.size %s limit %d""";
    /** Quorums come within seconds; one that many checkpoints passed by is old enough not to be looked for. */
    private static final int LOOKED_BACK = 200;

    private final DataSource dataSource;
    private final Policy policy;
    private final List<VerifierKey> logKeys;
    private final Quorums quorums;
    private final Growth growth = new Growth();

    PublishedLog(DataSource dataSource, Policy policy, List<VerifierKey> logKeys) {
        this.dataSource = dataSource;
        this.policy = policy;
        this.logKeys = List.copyOf(logKeys);
        this.quorums = new Quorums(policy);
    }

    /** What a program that only reads finds published; it signs nothing and asks nobody. */
    public static PublishedLog found(DataSource dataSource, LogSettings settings) {
        LogKeys keys = LogKeys.in(settings.folder(), settings.origin());
        return new PublishedLog(dataSource, settings.asked(keys), keys.verifiers());
    }

    Policy policy() {
        return policy;
    }

    /** Whom this log asks and by which keys it signs, for those who have compared them with what others hold. */
    public String handedOutPolicy() {
        String logs = logKeys.stream().map(key -> "log " + key + "\n").collect(Collectors.joining());
        if (policy.source().isEmpty()) {
            return logs + "quorum none\n";
        }
        return policy.logs().isEmpty() ? logs + policy.source() : policy.source();
    }

    /** Up to where this program published, or last saw that another did. */
    long size() {
        return growth.size();
    }

    void grownTo(long reached) {
        growth.reached(reached);
    }

    /** A tile or a bundle as wide as asked for, if the log has published so much. */
    public Optional<byte[]> tile(TilePath path) {
        return with(connection -> {
            long reached =
                    LogTables.newest(connection).map(SignedCheckpoint::size).orElse(0L);
            return path.existsIn(reached) ? LogTables.tile(connection, path) : Optional.empty();
        });
    }

    /** The newest that has its quorum; while none has, the newest of all. */
    public Optional<SignedCheckpoint> checkpoint() {
        List<SignedCheckpoint> newest = read("last", ">= 0", "desc", policy.asksForWitnesses() ? LOOKED_BACK : 1);
        return newest.stream()
                .filter(quorums::has)
                .findFirst()
                .or(() -> newest.stream().findFirst());
    }

    /** The newest of all, which the witnesses are asked about. */
    Optional<SignedCheckpoint> newest() {
        return read("last", ">= 0", "desc", 1).stream().findFirst();
    }

    /** The one of a size, without those who saw it. */
    Optional<SignedCheckpoint> at(long exactly) {
        return read("first", "= " + exactly, "asc", 1).stream().findFirst();
    }

    /** The events below it can be proven to anybody who shares the policy. */
    public long provableSize() {
        return checkpoint().filter(quorums::has).map(SignedCheckpoint::size).orElse(0L);
    }

    /** How far the log has come for those who would prove something by it. */
    public Coverage coverage() {
        return new Coverage(newest().map(SignedCheckpoint::size).orElse(0L), provableSize());
    }

    /** The first that covers a position and has its quorum: the earliest that others can say it stood there. */
    Optional<SignedCheckpoint> covering(long position) {
        String above = "> " + position;
        List<SignedCheckpoint> found = read("first", above, "asc", policy.asksForWitnesses() ? LOOKED_BACK : 1);
        return found.stream()
                .filter(quorums::has)
                .findFirst()
                .or(() -> checkpoint().filter(newest -> newest.size() > position && quorums.has(newest)));
    }

    private List<SignedCheckpoint> read(String which, String sizes, String order, int limit) {
        return with(connection -> {
            String sql = CHECKPOINTS.formatted(which, sizes, order, limit);
            List<SignedCheckpoint> checkpoints = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    checkpoints.add(LogTables.checkpoint(row.getString("note") + row.getString("seen")));
                }
            }
            return checkpoints;
        });
    }

    /** The receipt of one event under a checkpoint that covers it. */
    public LogProof proof(long position, SignedCheckpoint checkpoint) {
        return with(connection -> {
            TiledLog log = new TiledLog(checkpoint.size(), path -> LogTables.hashes(connection, path));
            InclusionProof proof = InclusionProof.of(position, checkpoint.size(), log);
            return new LogProof(position, proof.path(), checkpoint);
        });
    }

    Hash leaf(long position, SignedCheckpoint checkpoint) {
        return with(connection -> new TiledLog(checkpoint.size(), path -> LogTables.hashes(connection, path))
                .root(position, position + 1));
    }

    ConsistencyProof consistency(long from, long to) {
        return with(connection ->
                ConsistencyProof.of(from, to, new TiledLog(to, path -> LogTables.hashes(connection, path))));
    }

    /** The first covering checkpoint, waited for; empty when time ran out. */
    Optional<SignedCheckpoint> await(long position, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        Optional<SignedCheckpoint> covering = covering(position);
        while (covering.isEmpty() && System.nanoTime() < end) {
            growth.await(Math.min(ASK_AGAIN, end - System.nanoTime()));
            covering = covering(position);
        }
        return covering;
    }

    /** Keeps a cosignature of a checkpoint: the first, and the last that came. */
    void keep(SignedCheckpoint checkpoint, String witness, NoteSignature line, Instant at) {
        String sql = """
                insert into log.cosignature as c (size, witness, first_at, first, last_at, last)
                values (?, ?, ?, ?, ?, ?) on conflict (size, witness) do update
                set last_at = excluded.last_at, last = excluded.last where excluded.last_at > c.last_at""";
        with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                String text = SignedNote.lines(List.of(line));
                var moment = at.atOffset(ZoneOffset.UTC);
                statement.setLong(1, checkpoint.size());
                statement.setString(2, witness);
                statement.setObject(3, moment);
                statement.setString(4, text);
                statement.setObject(5, moment);
                statement.setString(6, text);
                return statement.executeUpdate();
            }
        });
        grownTo(checkpoint.size());
    }

    /** Does something with a connection. */
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new LogUnreadable(e);
        }
    }
}
