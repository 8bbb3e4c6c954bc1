package org.cartagena40.standalone.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/**
 * How passwords are kept. Those that people choose are kept slow to guess (PBKDF2); those that are drawn here cannot be
 * guessed at any speed, so a plain hash keeps them.
 */
final class Passwords {

    private static final int DRAWN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static PasswordEncoder encoder() {
        var encoder = new DelegatingPasswordEncoder(
                "pbkdf2",
                Map.of(
                        "pbkdf2",
                        Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        "drawn",
                        new OfDrawnSecrets()));
        return new NeverChanged(encoder);
    }

    /** A secret of 256 bits. */
    static String draw() {
        byte[] secret = new byte[DRAWN_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** How a drawn secret is kept. */
    static String keptDrawn(String secret) {
        return "{drawn}" + HexFormat.of().formatHex(hash(secret));
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class OfDrawnSecrets implements PasswordEncoder {
        @Override
        public @Nullable String encode(@Nullable CharSequence secret) {
            return secret == null ? null : HexFormat.of().formatHex(hash(secret.toString()));
        }

        @Override
        public boolean matches(@Nullable CharSequence secret, @Nullable String kept) {
            return secret != null
                    && kept != null
                    && MessageDigest.isEqual(
                            hash(secret.toString()), HexFormat.of().parseHex(kept));
        }
    }

    /** A drawn secret stays kept as it is; without this a client's would be encoded anew at its first use. */
    private record NeverChanged(PasswordEncoder encoder) implements PasswordEncoder {
        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
            return encoder.matches(password, kept);
        }
    }
}
