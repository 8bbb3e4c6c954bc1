package org.cartagena40.standalone.issuer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.identity.IdentityDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lock against guessing. Every attempt is counted before its password is looked at, so that a thousand at once are a
 * thousand; a success takes its own count back. Five wrong ones for a name from one address lock that name for that address;
 * it takes far more to lock an address, or a name for everybody, because a lock is also what somebody would use to keep a
 * delegate out on the last day of a procedure. Tokens and sessions that are there go on working.
 */
final class Attempts {

    static final int FOR_A_NAME_FROM_AN_ADDRESS = 5;
    static final int FROM_AN_ADDRESS = 50;
    static final int FOR_A_NAME = 100;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(IdentityDatabase database, Clock clock) {
        this.jdbc = database.jdbc();
        this.clock = clock;
    }

    private record Limit(String what, int most) {}

    /** Counts an attempt; zero if it may go on, else the seconds until it may. */
    long secondsToWait(String name, String address) {
        return limits(name, address).stream().mapToLong(this::count).max().orElse(0);
    }

    /** The password was right: the attempt was none of guessing. */
    void succeeded(String name, String address) {
        jdbc.sql("delete from identity.attempt where what = ?")
                .param(both(name, address))
                .update();
        jdbc.sql("update identity.attempt set failures = greatest(0, failures - 1) where what in (?, ?)")
                .params("address " + address, "name " + name)
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from identity.attempt where since < ? and coalesce(locked_until, since) < ?")
                .params(at(clock.instant().minus(LOCKED_FOR)), at(clock.instant()))
                .update();
    }

    /** One statement, so that two attempts at once count as two. A lock that is over starts the count anew. */
    private long count(Limit limit) {
        Instant now = clock.instant();
        return jdbc.sql("""
                insert into identity.attempt as known (what, failures, since) values (:what, 1, :now)
                on conflict (what) do update set
                    failures = case when known.locked_until > :now then known.failures
                                    when known.locked_until is not null or known.since < :old then 1
                                    else known.failures + 1 end,
                    since = case when known.locked_until > :now then known.since
                                 when known.locked_until is not null or known.since < :old then :now
                                 else known.since end,
                    locked_until = case when known.locked_until > :now then known.locked_until
                                        when known.locked_until is null and known.since >= :old
                                             and known.failures >= :most then :until
                                        else null end
                returning coalesce(ceil(extract(epoch from locked_until - :now)), 0)""")
                .param("what", limit.what())
                .param("now", at(now))
                .param("old", at(now.minus(LOCKED_FOR)))
                .param("most", limit.most())
                .param("until", at(now.plus(LOCKED_FOR)))
                .query(Long.class)
                .single();
    }

    private static List<Limit> limits(String name, String address) {
        return List.of(
                new Limit(both(name, address), FOR_A_NAME_FROM_AN_ADDRESS),
                new Limit("address " + address, FROM_AN_ADDRESS),
                new Limit("name " + name, FOR_A_NAME));
    }

    private static String both(String name, String address) {
        return "name " + name + " from " + address;
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
