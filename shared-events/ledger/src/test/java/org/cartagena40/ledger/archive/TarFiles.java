package org.cartagena40.ledger.archive;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Puts an archive together by hand, as an attacker may. */
public final class TarFiles {

    private TarFiles() {}

    public static byte[] file(String name, byte[] content) {
        TarHeader header = new TarHeader(name, content.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.toBytes());
        out.writeBytes(content);
        out.writeBytes(new byte[header.padding()]);
        return out.toByteArray();
    }

    public static byte[] archive(List<byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.forEach(out::writeBytes);
        out.writeBytes(new byte[2 * TarHeader.BLOCK]);
        return out.toByteArray();
    }
}
