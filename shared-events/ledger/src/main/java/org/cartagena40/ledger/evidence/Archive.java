package org.cartagena40.ledger.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.cartagena40.ledger.Flaw;

/**
 * A zip file written in one way only: names in order, nothing compressed, no dates. Every zip program reads it; what is
 * not written this way is refused, so no byte of it is without meaning and none can be changed unseen by accident.
 */
final class Archive {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int VERSION = 10;
    private static final int UTF_8_NAMES = 0x0800;
    /** The first day that a zip file can name. */
    private static final int DATE = 0x21;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    private Archive() {}

    static byte[] write(SortedMap<String, byte[]> files) {
        Archive archive = new Archive();
        files.forEach(archive::add);
        archive.finish(files.size());
        return archive.bytes.toByteArray();
    }

    private void add(String name, byte[] content) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        int offset = bytes.size();
        byte[] common = common(encoded, content);
        bytes.writeBytes(little(4).putInt(LOCAL).array());
        bytes.writeBytes(common);
        bytes.writeBytes(encoded);
        bytes.writeBytes(content);
        directory.writeBytes(little(6).putInt(CENTRAL).putShort((short) VERSION).array());
        directory.writeBytes(common);
        directory.writeBytes(little(14).putInt(10, offset).array());
        directory.writeBytes(encoded);
    }

    /** What both headers of a file say: version, flags, method, time, sum, two lengths, lengths of name and extra. */
    private static byte[] common(byte[] name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return little(26)
                .putShort((short) VERSION)
                .putShort((short) UTF_8_NAMES)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) DATE)
                .putInt((int) sum.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putShort((short) 0)
                .array();
    }

    private void finish(int files) {
        int offset = bytes.size();
        bytes.writeBytes(directory.toByteArray());
        bytes.writeBytes(little(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) files)
                .putShort((short) files)
                .putInt(directory.size())
                .putInt(offset)
                .putShort((short) 0)
                .array());
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads the files one after the other, and compares the whole with what would be written of them. */
    static SortedMap<String, byte[]> read(byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.remaining() >= LOCAL_LENGTH && rest.getInt(rest.position()) == LOCAL) {
            Map.Entry<String, byte[]> file = next(rest);
            files.put(file.getKey(), file.getValue());
        }
        if (!Arrays.equals(write(files), bytes)) {
            throw Flaw.ARCHIVE_FORM.met("the bundle");
        }
        return files;
    }

    private static Map.Entry<String, byte[]> next(ByteBuffer rest) {
        int header = rest.position();
        int content = rest.getInt(header + 18);
        int name = Short.toUnsignedInt(rest.getShort(header + 26));
        rest.position(header + LOCAL_LENGTH);
        if (content < 0 || content > rest.remaining() - name) {
            throw Flaw.ARCHIVE_FORM.met("the bundle");
        }
        byte[] encoded = new byte[name];
        byte[] file = new byte[content];
        rest.get(encoded).get(file);
        return Map.entry(new String(encoded, StandardCharsets.UTF_8), file);
    }
}
