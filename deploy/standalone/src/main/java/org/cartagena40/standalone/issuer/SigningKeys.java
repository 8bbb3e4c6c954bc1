package org.cartagena40.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.identity.keys.KeyFolder;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign tokens. They outlive the program; each signs for some months and is known a day longer, so that no
 * token dies of a change of keys. In the database they lie sealed: who has a dump signs nothing.
 */
public final class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration KNOWN_LONGER = Duration.ofDays(1);
    private static final Duration SOONEST = Duration.ofSeconds(5);

    private final SigningKeyTable table;
    private final IdentityDatabase database;
    private final Clock clock;
    private final Duration signsFor;
    private volatile @Nullable Loaded loaded;

    private record Loaded(JWKSet keys, Instant at) {}

    SigningKeys(IdentityDatabase database, KeyFolder folder, Clock clock, Duration signsFor) {
        this.table = new SigningKeyTable(database.jdbc(), folder.obtain("issuer"));
        this.database = database;
        this.clock = clock;
        this.signsFor = signsFor;
        rotateIfDue();
    }

    /** The newest first: it signs. A key that is not known here may have been made by another program just now. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        List<JWK> found = selector.select(keys(FRESH));
        return found.isEmpty() ? selector.select(keys(SOONEST)) : found;
    }

    /** Makes a new key in the place of all others, which may be known to others: no token of theirs is believed again. */
    void replace() {
        database.transactions().executeWithoutResult(status -> {
            table.lock();
            table.clear();
            rotate();
        });
        loaded = null;
    }

    /** The names of the keys that are known, the newest first. */
    List<String> names() {
        return keys(Duration.ZERO).getKeys().stream().map(JWK::getKeyID).toList();
    }

    /** Makes a new key at once. Tokens that the one before it signed are good until they are over. */
    public void rotate() {
        Instant now = clock.instant();
        table.add(drawn(), now, now.plus(signsFor), now.plus(signsFor).plus(KNOWN_LONGER));
        loaded = null;
    }

    void rotateIfDue() {
        database.transactions().executeWithoutResult(status -> {
            table.lock();
            table.forget(clock.instant());
            if (!table.someSignAt(clock.instant())) {
                rotate();
            }
        });
    }

    private JWKSet keys(Duration notOlder) {
        Instant now = clock.instant();
        return Optional.ofNullable(loaded)
                .filter(known -> known.at().plus(notOlder).isAfter(now))
                .orElseGet(() -> load(now))
                .keys();
    }

    private Loaded load(Instant now) {
        Loaded fresh = new Loaded(new JWKSet(table.knownAt(now)), now);
        loaded = fresh;
        return fresh;
    }

    private static RSAKey drawn() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }
}
