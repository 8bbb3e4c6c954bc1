package org.cartagena40.standalone.issuer;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.IdentityDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who signs in here with a password that they chose. */
final class AccountTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountTable(IdentityDatabase database, Clock clock) {
        this.jdbc = database.jdbc();
        this.clock = clock;
    }

    /** An account: the name to sign in with, the subject that tokens name, the person. */
    record Known(String name, String subject, PersonId person, String password) {}

    Optional<Known> named(String name) {
        return jdbc.sql("select name, subject, person, password from identity.account where name = ?")
                .param(name)
                .query((rs, n) ->
                        new Known(rs.getString(1), rs.getString(2), new PersonId(rs.getString(3)), rs.getString(4)))
                .optional();
    }

    Optional<String> subjectOf(PersonId person) {
        return jdbc.sql("select subject from identity.account where person = ?")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from identity.account)")
                .query(Boolean.class)
                .single();
    }

    /** Makes the account, or gives the person's account a new name and password; false if another has the name. */
    boolean save(Known account) {
        return jdbc.sql("""
                insert into identity.account (name, subject, person, password, made_at)
                select ?, ?, ?, ?, ?
                where not exists (select from identity.account where name = ? and person <> ?)
                on conflict (person) do update set name = excluded.name, password = excluded.password""")
                        .params(
                                account.name(),
                                account.subject(),
                                account.person().value(),
                                account.password(),
                                Timestamp.from(clock.instant()),
                                account.name(),
                                account.person().value())
                        .update()
                == 1;
    }

    /** The account, what it was granted, and links that wait for the person. */
    void forget(PersonId person) {
        jdbc.sql("""
                delete from identity.oauth2_authorization where principal_name in
                (select subject from identity.account where person = ?)""").param(person.value()).update();
        jdbc.sql("delete from identity.account where person = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from identity.one_time_link where person = ?")
                .param(person.value())
                .update();
    }
}
