package org.cartagena40.standalone.issuer;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartagena40.identity.keys.NotSealedHere;
import org.cartagena40.identity.keys.Sealing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of signing keys, sealed. A key of another key folder is no key: it is left out, and said. */
final class SigningKeyTable {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeyTable.class);
    private static final int LOCK = 0x4143_5441;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    SigningKeyTable(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((rs, n) -> n)
                .list();
    }

    void add(RSAKey key, Instant made, Instant signsUntil, Instant knownUntil) {
        byte[] sealed = sealing.seal(key.getKeyID(), key.toJSONString().getBytes(StandardCharsets.UTF_8));
        jdbc.sql("insert into identity.signing_key values (?, ?, ?, ?, ?)")
                .params(
                        key.getKeyID(),
                        sealed,
                        Timestamp.from(made),
                        Timestamp.from(signsUntil),
                        Timestamp.from(knownUntil))
                .update();
    }

    void forget(Instant now) {
        jdbc.sql("delete from identity.signing_key where known_until < ?")
                .param(Timestamp.from(now))
                .update();
    }

    void clear() {
        jdbc.sql("delete from identity.signing_key").update();
    }

    boolean someSignAt(Instant now) {
        return jdbc
                .sql("select kid, sealed from identity.signing_key where signs_until > ?")
                .param(Timestamp.from(now))
                .query((rs, n) -> Optional.ofNullable(opened(rs.getString(1), rs.getBytes(2))))
                .list()
                .stream()
                .anyMatch(Optional::isPresent);
    }

    List<JWK> knownAt(Instant now) {
        return jdbc
                .sql("select kid, sealed from identity.signing_key where known_until > ? order by made_at desc, kid")
                .param(Timestamp.from(now))
                .query((rs, n) -> Optional.ofNullable(opened(rs.getString(1), rs.getBytes(2))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private @Nullable JWK opened(String kid, byte[] sealed) {
        try {
            return JWK.parse(new String(sealing.open(kid, sealed), StandardCharsets.UTF_8));
        } catch (NotSealedHere anotherFolder) {
            LOG.warn("signing key {} is sealed under a key that is not in the key folder; it signs nothing", kid);
            return null;
        } catch (ParseException e) {
            throw new IllegalStateException("signing key " + kid + " cannot be read", e);
        }
    }
}
