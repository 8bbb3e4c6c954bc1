package org.cartagena40.ledger.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.StoredEvent;
import org.cartagena40.ledger.note.SignedCheckpoint;

/**
 * Writes an archive to a stream as the events come; some megabytes of them are in memory. The events are those that the
 * checkpoint covers, all of them and no other.
 */
public final class RecordArchive {

    public static final String README = "README.txt";
    public static final String POLICY = "policy.txt";
    public static final String CHECKPOINT = "checkpoint.txt";
    public static final String SCHEMAS = "schemas/";
    public static final String EVENTS = "events/";

    private static final int EVENTS_A_FILE = 4_096;
    private static final int BYTES_A_FILE = 4 << 20;

    private final OutputStream out;
    private final Map<String, Hash> files = new LinkedHashMap<>();
    private final StringBuilder lines = new StringBuilder();
    private final long size;
    private long first;
    private long next;

    /**
     * What comes before the events.
     *
     * @param policy handed out as a convenience; whoever checks brings his own
     * @param schemas of every event version, by name, such as silence.silence-lapsed.v1.json
     */
    public record Front(String readme, String policy, SignedCheckpoint checkpoint, SortedMap<String, byte[]> schemas) {}

    public RecordArchive(OutputStream out, Front front) throws IOException {
        this.out = out;
        this.size = front.checkpoint().size();
        write(README, front.readme().getBytes(StandardCharsets.UTF_8));
        write(POLICY, front.policy().getBytes(StandardCharsets.UTF_8));
        write(CHECKPOINT, front.checkpoint().toBytes());
        for (Map.Entry<String, byte[]> schema : front.schemas().entrySet()) {
            write(SCHEMAS + schema.getKey(), schema.getValue());
        }
    }

    /** The name of the schema of an event version. */
    public static String schema(String type, String revision) {
        return type + ".v" + revision + ".json";
    }

    /** The file that begins with a position. */
    public static String events(long first) {
        return EVENTS + "%012d.jsonl".formatted(first);
    }

    /** The events in order from the first position on. */
    public void add(StoredEvent event) throws IOException {
        if (event.position() != next || next >= size) {
            throw new IOException("position " + next + " of " + size + " is awaited, not " + event.position());
        }
        lines.append(new ArchivedEvent(event).toLine()).append('\n');
        next++;
        if (next - first == EVENTS_A_FILE || lines.length() > BYTES_A_FILE) {
            flush();
        }
    }

    /** Without it the archive is cut short, which everybody who reads it is told. */
    public void finish() throws IOException {
        if (next != size) {
            throw new IOException("the record ends at position " + (next - 1) + ", its checkpoint covers " + size);
        }
        if (next > first) {
            flush();
        }
        byte[] manifest = new Manifest(files).toBytes();
        write(Manifest.NAME, manifest);
        out.write(new byte[2 * TarHeader.BLOCK]);
        out.flush();
    }

    private void flush() throws IOException {
        write(events(first), lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
        first = next;
    }

    private void write(String name, byte[] content) throws IOException {
        TarHeader header = new TarHeader(name, content.length);
        files.put(name, Hash.sha256(content));
        out.write(header.toBytes());
        out.write(content);
        out.write(new byte[header.padding()]);
    }
}
