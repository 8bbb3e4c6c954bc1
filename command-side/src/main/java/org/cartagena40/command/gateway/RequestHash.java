package org.cartagena40.command.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over who asked for what: under one key, another hash is another request. */
public final class RequestHash {

    private RequestHash() {}

    /** The hash of an actor, an address and a body, each part kept apart by a zero byte. */
    public static String of(List<String> parts, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The hash of an act of the record itself, which is fully told by its key. */
    public static String ofTheRecord(String step) {
        return of(List.of("ACTA", step), new byte[0]);
    }
}
