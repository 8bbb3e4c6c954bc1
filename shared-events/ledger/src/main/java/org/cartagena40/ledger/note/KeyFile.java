package org.cartagena40.ledger.note;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import org.cartagena40.ledger.Flaw;

/**
 * A key on disk: its verifier key on the first line, then PKCS#8 in PEM, which other programs read past that line. Only
 * its owner may read it; a file that others may read is refused, because nobody can tell any more who signs.
 */
public final class KeyFile {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private KeyFile() {}

    /** Made once, and never over another: a file that is there already is left and refused. */
    public static SigningKey create(Path file, String name, KeyType type) throws IOException {
        SigningKey key = SigningKey.generate(name, type);
        try (FileChannel channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), mode(file))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text(key));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return key;
    }

    private static FileAttribute<?>[] mode(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static String text(SigningKey key) {
        String pem = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(key.privateKey().getEncoded());
        return key.verifier() + "\n" + BEGIN + pem + END;
    }

    public static SigningKey read(Path file) throws IOException {
        requirePrivate(file);
        String text = Files.readString(file);
        int begin = text.indexOf("\n" + BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw Flaw.KEY_FILE.met(file.toString());
        }
        VerifierKey verifier = VerifierKey.parse(text.substring(0, begin));
        return new SigningKey(
                privateKey(file, text.substring(begin + 1 + BEGIN.length(), end).replace("\n", "")), verifier);
    }

    private static void requirePrivate(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException(
                    "the key file " + file + " can be read by others; make it mode 600, or take a new key");
        }
    }

    private static PrivateKey privateKey(Path file, String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw Flaw.KEY_FILE.met(file.toString());
        }
    }
}
