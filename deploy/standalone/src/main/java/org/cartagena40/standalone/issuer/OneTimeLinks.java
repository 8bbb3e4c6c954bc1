package org.cartagena40.standalone.issuer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.identity.persons.SignInLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Links that work once, within a day. There is no default password anywhere: whoever starts an official record opens the
 * first link, and everybody after that gets one from the Secretariat. A new link for the same person ends the one before.
 */
final class OneTimeLinks implements SignInLinks {

    private static final Duration LIFE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final IdentityDatabase database;
    private final OwnAddress address;
    private final Clock clock;

    OneTimeLinks(IdentityDatabase database, OwnAddress address, Clock clock) {
        this.jdbc = database.jdbc();
        this.database = database;
        this.address = address;
        this.clock = clock;
    }

    /** What a link is good for: an account for a person, or the first administrator where none is named. */
    record Good(@Nullable PersonId person) {}

    @Override
    public Optional<String> linkFor(PersonId person) {
        return Optional.of(link(person.value()));
    }

    String linkForTheFirst() {
        return link(null);
    }

    Optional<Good> look(String code) {
        return jdbc.sql("select person from identity.one_time_link where code_hash = ? and used_at is null"
                        + " and expires_at > ?")
                .params(Passwords.hash(code), now())
                .query((rs, n) -> good(rs.getString(1)))
                .optional();
    }

    /** Uses the link up; of two who do so at once, one does. Run it in the transaction of what the link is for. */
    Optional<Good> use(String code) {
        return jdbc.sql("update identity.one_time_link set used_at = ? where code_hash = ? and used_at is null"
                        + " and expires_at > ? returning person")
                .params(now(), Passwords.hash(code), now())
                .query((rs, n) -> good(rs.getString(1)))
                .optional();
    }

    private static Good good(@Nullable String person) {
        return new Good(person == null ? null : new PersonId(person));
    }

    private String link(@Nullable String person) {
        String code = Passwords.draw();
        database.transactions().executeWithoutResult(status -> {
            jdbc.sql("delete from identity.one_time_link where person is not distinct from ? and used_at is null")
                    .param(person)
                    .update();
            jdbc.sql("insert into identity.one_time_link values (?, ?, ?, ?)")
                    .param(Passwords.hash(code))
                    .param(person)
                    .param(now())
                    .param(Timestamp.from(clock.instant().plus(LIFE)))
                    .update();
        });
        return address.forLinks() + "/welcome?code=" + code;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
