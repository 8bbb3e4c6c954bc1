package org.cartagena40.ledger.archive;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.StrictText;

/** The files of an archive in their order, each with its SHA-256, as {@code sha256sum} writes and checks them. */
public record Manifest(Map<String, Hash> files) {

    public static final String NAME = "manifest.sha256";

    private static final int HEX = 64;
    private static final String GAP = "  ";

    public Manifest {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    public byte[] toBytes() {
        StringBuilder text = new StringBuilder();
        files.forEach((name, hash) ->
                text.append(hash.toHex()).append(GAP).append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Manifest parse(byte[] bytes) {
        Map<String, Hash> files = new LinkedHashMap<>();
        String text = StrictText.lines(NAME, bytes);
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            if (!line.matches("[0-9a-f]{64}  [A-Za-z0-9._/-]+")) {
                throw Flaw.MANIFEST_LINE.met(NAME);
            }
            if (files.put(line.substring(HEX + GAP.length()), Hash.ofHex(line.substring(0, HEX))) != null) {
                throw Flaw.MANIFEST_LINE.met(NAME + " names a file twice");
            }
        }
        return new Manifest(files);
    }
}
