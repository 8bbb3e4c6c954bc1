package org.cartagena40.command.contents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.events.TextHash;

/**
 * A file on its way in, on the disk of this machine until it is closed. Its hash is made while it arrives, and it is
 * given up as soon as it is too large; no transaction waits for a slow sender.
 */
record Spooled(Path file, TextHash hash, long size) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    static Spooled from(InputStream body) throws IOException {
        Path file = Files.createTempFile("acta-content-", null);
        try (DigestInputStream in = new DigestInputStream(body, sha256());
                OutputStream out = Files.newOutputStream(file)) {
            long size = copy(in, out);
            return new Spooled(
                    file,
                    new TextHash(HexFormat.of().formatHex(in.getMessageDigest().digest())),
                    size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > ContentStore.LARGEST) {
                throw NotTaken.tooLarge();
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
