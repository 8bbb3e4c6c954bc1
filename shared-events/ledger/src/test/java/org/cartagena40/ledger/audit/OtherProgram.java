package org.cartagena40.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.note.SignedNote;
import org.cartagena40.ledger.note.VerifierKey;

/** A program that shares no code with us, asked one question a line: it has to say what we say ourselves. */
final class OtherProgram {

    /** A question as the other program reads it, and our own answer. */
    private record Asked(String question, boolean ours) {}

    private final List<String> command;
    private final Path folder;
    private final List<Asked> asked = new ArrayList<>();

    OtherProgram(Path folder, String... command) {
        this.folder = folder;
        this.command = List.of(command);
    }

    /** A file of the tests' resources, where the other program finds it. */
    static Path placed(String resource, Path folder) throws IOException {
        Path file = folder.resolve(Path.of(resource).getFileName());
        try (InputStream source = OtherProgram.class.getResourceAsStream(resource)) {
            Files.write(file, Objects.requireNonNull(source, resource).readAllBytes());
        }
        return file;
    }

    void ask(String question, boolean ours) {
        asked.add(new Asked(question, ours));
    }

    void askOpens(String question, byte[] note, String key) throws IOException {
        Path file = Files.write(folder.resolve("note" + asked.size()), note);
        ask(question + " " + file + " " + key, opens(note, key));
    }

    /** As other programs read a note: whatever its text says, if a known key signed it. */
    private static boolean opens(byte[] note, String key) {
        try {
            return !SignedNote.parse(note)
                    .signedBy(List.of(VerifierKey.parse(key)))
                    .isEmpty();
        } catch (Malformed refused) {
            return false;
        }
    }

    /** Base64 with stray last bits: other programs forgive it, and so read two texts as one. */
    static boolean hasStrayBits(byte[] note) {
        try {
            SignedNote.parse(note);
            return false;
        } catch (Malformed refused) {
            return refused.flaw() == Flaw.NOT_BASE64;
        }
    }

    static String words(List<Hash> path) {
        return path.stream().map(hash -> " " + hash.toBase64()).collect(Collectors.joining());
    }

    long held() {
        return asked.stream().filter(Asked::ours).count();
    }

    void assertAgrees() throws IOException {
        Path questions = Files.write(
                Files.createTempFile(folder, "questions", ".txt"),
                asked.stream().map(Asked::question).toList());
        Process program = new ProcessBuilder(command)
                .redirectInput(questions.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> theirs = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(theirs).hasSameSizeAs(asked);
        for (int i = 0; i < asked.size(); i++) {
            assertThat(theirs.get(i))
                    .as(asked.get(i).question())
                    .isEqualTo(Boolean.toString(asked.get(i).ours()));
        }
    }
}
