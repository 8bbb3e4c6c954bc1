package org.cartagena40.ledger.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.ledger.note.Vectors;

/** Runs the program as an auditor does, and reads what it says. */
final class Auditor {

    static final String POLICY = "log " + Vectors.LOG_VKEY + "\nwitness w1 " + Vectors.WITNESS_VKEY + "\nquorum w1\n";

    final Path folder;
    String said = "";

    Auditor(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        trusting(POLICY);
    }

    Auditor trusting(String policy) throws IOException {
        Files.writeString(folder.resolve("policy.txt"), policy);
        return this;
    }

    Verdict checks(Path log) {
        return run("log", log.toString(), "--policy", policy());
    }

    Verdict follows(Path log) {
        return run(
                "log",
                log.toString(),
                "--policy",
                policy(),
                "--state",
                folder.resolve("state").toString());
    }

    Verdict checks(byte[] bundle) throws IOException {
        Path file = Files.write(folder.resolve("bundle.zip"), bundle);
        return run("bundle", file.toString(), "--policy", policy());
    }

    String policy() {
        return folder.resolve("policy.txt").toString();
    }

    Verdict run(String... line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Verdict verdict =
                Verify.run(new ArrayList<>(List.of(line)), new PrintStream(out, true, StandardCharsets.UTF_8), nowhere);
        said = out.toString(StandardCharsets.UTF_8);
        return verdict;
    }
}
