package org.cartagena40.ledger.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.proof.LogProof;
import org.cartagena40.ledger.proof.Policy;

/**
 * The file that is carried away. {@code events/} holds what the reader may see, {@code readable/} the same content as it
 * was stored, {@code entries/} what stands for the rest; {@code proofs/} leads each of them to the one checkpoint.
 *
 * @param readme in plain words; it is no part of what is proved
 * @param policy handed out by the log as a convenience; whoever checks brings his own
 */
public record EvidenceBundle(String readme, String policy, SignedCheckpoint checkpoint, List<Evidence> events) {

    private static final String README = "README.txt";
    private static final String POLICY = "policy.txt";
    private static final String CHECKPOINT = "checkpoint.txt";

    public EvidenceBundle {
        events = List.copyOf(events);
    }

    public byte[] toBytes() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(README, readme.getBytes(StandardCharsets.UTF_8));
        files.put(POLICY, policy.getBytes(StandardCharsets.UTF_8));
        files.put(CHECKPOINT, checkpoint.toBytes());
        events.forEach(event -> put(files, event));
        return Archive.write(files);
    }

    private static void put(SortedMap<String, byte[]> files, Evidence event) {
        String name = name(event.position());
        files.put("proofs/" + name + ".tlog-proof", event.proof().toBytes());
        WholeEvent whole = event.whole();
        if (whole == null) {
            files.put("entries/" + name + ".entry", event.entry().toBytes());
            return;
        }
        files.put("events/" + name + ".event", whole.toBytes());
        files.put("readable/" + name + ".json", whole.event().payload().toBytes());
    }

    private static String name(long position) {
        return "%012d".formatted(position);
    }

    /** Reads a bundle and refuses whatever in it does not fit together; nothing is proved by that alone. */
    public static EvidenceBundle parse(byte[] bytes) {
        SortedMap<String, byte[]> files = Archive.read(bytes);
        SignedCheckpoint checkpoint = SignedCheckpoint.parse(take(files, CHECKPOINT));
        String policy = text(take(files, POLICY));
        Policy.parse(policy.getBytes(StandardCharsets.UTF_8));
        String readme = text(take(files, README));
        EvidenceBundle bundle = new EvidenceBundle(readme, policy, checkpoint, events(files, checkpoint));
        if (!Arrays.equals(bundle.toBytes(), bytes)) {
            throw Flaw.ARCHIVE_FORM.met("the bundle");
        }
        return bundle;
    }

    private static List<Evidence> events(SortedMap<String, byte[]> files, SignedCheckpoint checkpoint) {
        List<Evidence> events = new ArrayList<>();
        Set<String> names = new HashSet<>(files.keySet());
        for (String name : names.stream()
                .filter(file -> file.startsWith("proofs/"))
                .sorted()
                .toList()) {
            LogProof proof = LogProof.parse(take(files, name));
            if (!proof.checkpoint().equals(checkpoint)) {
                throw Flaw.ARCHIVE_FORM.met(name + " speaks of another checkpoint");
            }
            events.add(event(files, proof));
        }
        if (!files.isEmpty()) {
            throw Flaw.ARCHIVE_FORM.met(files.firstKey() + " has no proof");
        }
        return events;
    }

    private static Evidence event(SortedMap<String, byte[]> files, LogProof proof) {
        String name = name(proof.index());
        if (files.containsKey("entries/" + name + ".entry")) {
            return Evidence.redacted(LogEntry.parse(take(files, "entries/" + name + ".entry")), proof);
        }
        WholeEvent whole = WholeEvent.parse(name, take(files, "events/" + name + ".event"));
        byte[] readable = take(files, "readable/" + name + ".json");
        if (whole.position() != proof.index()
                || !Arrays.equals(readable, whole.event().payload().toBytes())) {
            throw Flaw.EVENT_FORM.met(name);
        }
        return Evidence.of(whole, proof);
    }

    private static byte[] take(SortedMap<String, byte[]> files, String name) {
        if (!files.containsKey(name)) {
            throw Flaw.ARCHIVE_FORM.met("the bundle lacks " + name);
        }
        return Objects.requireNonNull(files.remove(name));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
