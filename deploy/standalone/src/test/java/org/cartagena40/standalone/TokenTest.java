package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.cartagena40.standalone.RunningActa.Answer;
import org.cartagena40.standalone.issuer.SigningKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A token is believed if our issuer signed it, for us, for now; and for nothing else whatever it claims. */
class TokenTest {

    private static RunningActa acta;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void the_issuers_own_token_is_believed_also_half_a_minute_after_its_end() throws Exception {
        assertThat(read(signed(claims().build(), key()))).isEqualTo(200);
        assertThat(read(signed(claims().expirationTime(in(-20)).build(), key())))
                .isEqualTo(200);
    }

    @Test
    void an_expired_token_and_one_for_later_are_refused() throws Exception {
        assertRefused(signed(claims().expirationTime(in(-40)).build(), key()));
        assertRefused(signed(claims().notBeforeTime(in(60)).build(), key()));
        assertRefused(signed(claims().expirationTime(null).build(), key()));
    }

    @Test
    void a_token_for_another_audience_is_refused_and_so_is_what_pages_learn_of_a_person() throws Exception {
        assertRefused(signed(claims().audience("acta-pages").build(), key()));
        assertRefused(signed(claims().audience((String) null).build(), key()));
    }

    @Test
    void a_token_of_another_issuer_is_refused_even_under_our_key() throws Exception {
        assertRefused(signed(claims().issuer("https://issuer.example").build(), key()));
        assertRefused(signed(claims().issuer(null).build(), key()));
    }

    @Test
    void a_forged_signature_is_refused_under_a_known_and_an_unknown_key_name() throws Exception {
        RSAKey forger = new RSAKeyGenerator(2048).keyID(key().getKeyID()).generate();
        assertRefused(signed(claims().build(), forger));
        assertRefused(
                signed(claims().build(), new RSAKeyGenerator(2048).keyID("mine").generate()));
        String good = signed(claims().build(), key());
        String other = signed(claims().subject("auditor").build(), key());
        assertRefused(other.substring(0, other.lastIndexOf('.')) + good.substring(good.lastIndexOf('.')));
    }

    @Test
    void no_signature_is_no_token_and_the_public_key_is_no_secret() throws Exception {
        assertRefused(new PlainJWT(claims().build()).serialize());
        SignedJWT symmetric = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(key().getKeyID())
                        .build(),
                claims().build());
        symmetric.sign(new MACSigner(key().toRSAPublicKey().getEncoded()));
        assertRefused(symmetric.serialize());
        SignedJWT weaker = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS512)
                        .keyID(key().getKeyID())
                        .build(),
                claims().build());
        weaker.sign(new RSASSASigner(key()));
        assertRefused(weaker.serialize());
    }

    @Test
    void a_good_token_of_somebody_unknown_reads_what_is_public_and_does_nothing() throws Exception {
        String token = signed(claims().subject("nobody").build(), key());
        assertThat(read(token)).isEqualTo(200);
        Answer act = act("Bearer " + token, UUID.randomUUID().toString());
        assertThat(act.status()).isEqualTo(403);
        assertThat(act.type()).isEqualTo("/problems/http/person-not-registered");
    }

    @Test
    void a_key_replayed_with_another_persons_token_is_refused() {
        String key = UUID.randomUUID().toString();
        assertThat(act(acta.bearer("presidency-1"), key).status()).isEqualTo(201);
        assertThat(act(acta.bearer("presidency-1"), key).status()).isEqualTo(201);
        Answer replayed = act(acta.bearer("presidency-2"), key);
        assertThat(replayed.status()).isEqualTo(422);
        assertThat(replayed.type()).isEqualTo("/problems/http/idempotency-key-reused");
    }

    @Test
    void the_capacity_acted_in_is_one_that_the_person_holds() {
        Answer refused = acta.send(acta.request("/api/v1/invitations")
                .header("Authorization", acta.bearer("bz"))
                .header("Acta-Capacity", "PRESIDENCY")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"invited\":\"TT\"}")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).isEqualTo("/problems/http/capacity-unclear");
    }

    @Test
    void a_change_of_keys_kills_no_token_and_the_old_key_stays_published_without_its_secret() throws Exception {
        String before = signed(claims().build(), key());
        String oldKey = key().getKeyID();
        acta.bean(SigningKeys.class).rotate();
        assertThat(key().getKeyID()).isNotEqualTo(oldKey);
        assertThat(read(before)).isEqualTo(200);
        String fresh = acta.tokens()
                .ask("bz", acta.password("bz"), "grant_type=client_credentials")
                .body()
                .replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        assertThat(SignedJWT.parse(fresh).getHeader().getKeyID()).isEqualTo(key().getKeyID());
        assertThat(read(fresh)).isEqualTo(200);
        String published = acta.get("/oauth2/jwks").http().body();
        assertThat(published).contains(oldKey, key().getKeyID()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void an_operator_changes_the_key_and_where_it_was_lost_ends_every_token_of_the_ones_before() throws Exception {
        assertThat(acta.post("presidency-1", "/api/v1/operations/signing-keys", "")
                        .status())
                .isEqualTo(403);
        String before = signed(claims().build(), key());
        assertThat(acta.post("secretariat-1", "/api/v1/operations/signing-keys", "")
                        .status())
                .isEqualTo(201);
        assertThat(read(before)).isEqualTo(200);
        Answer replaced = acta.post("secretariat-1", "/api/v1/operations/signing-keys?othersAreLost=true", "");
        assertThat(replaced.json().path("keys")).hasSize(1);
        assertThat(read(before)).isEqualTo(401);
        acta.forgetTokens();
        assertThat(acta.getAs("bz", "/api/v1/authority").status()).isEqualTo(200);
    }

    private static Answer act(String bearer, String key) {
        return acta.send(acta.request("/api/v1/invitations")
                .header("Authorization", bearer)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"invited\":\"TT\"}")));
    }

    private static void assertRefused(String token) {
        Answer answer = acta.send(acta.request("/api/v1/state")
                .header("Authorization", "Bearer " + token)
                .GET());
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(401);
        assertThat(answer.type()).isEqualTo("/problems/http/token-not-accepted");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private static int read(String token) {
        return acta.send(acta.request("/api/v1/state")
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .status();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(acta.address())
                .audience("acta-api")
                .subject("bz")
                .issueTime(in(-300))
                .expirationTime(in(300));
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static RSAKey key() throws ParseException {
        var all = acta.bean(SigningKeys.class).get(new JWKSelector(new JWKMatcher.Builder().build()), null);
        return all.get(0).toRSAKey();
    }
}
