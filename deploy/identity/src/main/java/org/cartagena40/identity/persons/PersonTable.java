package org.cartagena40.identity.persons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cartagena40.events.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the register, as sealed as they lie. */
final class PersonTable {

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person to be entered. */
    record New(PersonId id, Instant at, String by) {}

    void insert(New person, byte @Nullable [] signIn, byte[] sealed, byte[] request) {
        jdbc.sql("""
                insert into persons.person (id, sign_in_hash, sealed, request_hash, registered_at, registered_by)
                values (?, ?, ?, ?, ?, ?)""")
                .param(person.id().value())
                .param(signIn)
                .param(sealed)
                .param(request)
                .param(Timestamp.from(person.at()))
                .param(person.by())
                .update();
    }

    void update(PersonId id, byte @Nullable [] signIn, byte[] sealed, Instant at) {
        jdbc.sql("update persons.person set sign_in_hash = ?, sealed = ?, corrected_at = ? where id = ?")
                .param(signIn)
                .param(sealed)
                .param(Timestamp.from(at))
                .param(id.value())
                .update();
    }

    /** Nothing of the person is left in its row. */
    void blank(PersonId id, Instant at) {
        jdbc.sql("""
                update persons.person set sign_in_hash = null, sealed = null, request_hash = null,
                erased_at = coalesce(erased_at, ?) where id = ?""").params(Timestamp.from(at), id.value()).update();
    }

    void listErased(PersonId id, String by, String reason, Instant at) {
        jdbc.sql("insert into persons.erased values (?, ?, ?, ?) on conflict do nothing")
                .params(id.value(), Timestamp.from(at), by, reason)
                .update();
    }

    List<PersonId> erased() {
        return jdbc.sql("select person from persons.erased")
                .query((rs, n) -> new PersonId(rs.getString(1)))
                .list();
    }

    boolean exists(PersonId id) {
        return has("select exists (select from persons.person where id = ?)", id.value());
    }

    boolean remembers(PersonId id) {
        return has(
                "select exists (select from persons.person where id = ? and (sealed is not null or sign_in_hash is not"
                        + " null))",
                id.value());
    }

    boolean isEmpty() {
        return !has("select exists (select from persons.person where erased_at is null)");
    }

    boolean wasAsked(PersonId id, byte[] request) {
        return jdbc.sql("select request_hash from persons.person where id = ?")
                .param(id.value())
                .query((rs, n) -> Arrays.equals(rs.getBytes(1), request))
                .single();
    }

    Optional<Registered> bySignIn(byte[] mark) {
        return jdbc.sql("select id from persons.person where sign_in_hash = ? and erased_at is null")
                .param(mark)
                .query((rs, n) -> new Registered(new PersonId(rs.getString(1))))
                .optional();
    }

    Optional<PersonEntry> entry(PersonId id, PersonKeys keys) {
        return jdbc.sql("select * from persons.person where id = ?")
                .param(id.value())
                .query((rs, n) -> entry(rs, keys))
                .optional();
    }

    List<PersonEntry> entries(@Nullable PersonId after, int most, PersonKeys keys) {
        return jdbc.sql("select * from persons.person where id > ? order by id limit ?")
                .params(after == null ? "" : after.value(), most)
                .query((rs, n) -> entry(rs, keys))
                .list();
    }

    private PersonEntry entry(ResultSet rs, PersonKeys keys) throws SQLException {
        PersonId id = new PersonId(rs.getString("id"));
        return new PersonEntry(
                id,
                keys.open(id, rs.getBytes("sealed")),
                rs.getTimestamp("registered_at").toInstant(),
                rs.getString("registered_by"),
                instant(rs.getTimestamp("corrected_at")),
                instant(rs.getTimestamp("erased_at")));
    }

    private boolean has(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Boolean.class).single();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
