package org.cartagena40.ledger.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Flaw;

/** Reads the files of an archive one after the other; one of them is in memory. */
public final class ArchiveReader {

    /** Longer than any that this log writes, so that a wrong length cannot fill the memory. */
    private static final int LONGEST = 256 << 20;

    private final InputStream in;

    public ArchiveReader(InputStream in) {
        this.in = in;
    }

    /** A file of the archive. */
    public record File(String name, ExactBytes content) {}

    /** The next file; empty at the end mark, behind which nothing may follow. */
    public Optional<File> next() throws IOException {
        byte[] head = read(TarHeader.BLOCK);
        if (isZero(head)) {
            requireEnd();
            return Optional.empty();
        }
        TarHeader header = TarHeader.parse(head);
        if (header.length() > LONGEST) {
            throw Flaw.RECORD_ARCHIVE_FORM.met(header.name() + " with " + header.length() + " bytes");
        }
        byte[] content = read(header.length());
        if (!isZero(read(header.padding()))) {
            throw Flaw.RECORD_ARCHIVE_FORM.met("what follows " + header.name());
        }
        return Optional.of(new File(header.name(), ExactBytes.of(content)));
    }

    private void requireEnd() throws IOException {
        if (!isZero(read(TarHeader.BLOCK)) || in.read() >= 0) {
            throw Flaw.RECORD_ARCHIVE_FORM.met("the end of the archive");
        }
    }

    private byte[] read(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw Flaw.RECORD_ARCHIVE_CUT_SHORT.met("the archive");
        }
        return bytes;
    }

    private static boolean isZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }
}
