package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.ledger.witness.Witness;
import org.cartagena40.query.log.LogState;
import org.cartagena40.query.log.PublishedLog;

/** Three States that cosign what the log publishes, two of whom are enough; text files are carried to them and back. */
final class OfflineWitnesses {

    private static final List<String> STATES = List.of("chile", "mexico", "brazil");

    private final Path folder;

    OfflineWitnesses(Path folder) {
        this.folder = folder;
        folder.toFile().mkdirs();
        StringBuilder policy = new StringBuilder();
        STATES.forEach(state -> policy.append("witness " + state + " "
                + said("key", file(state + ".pem"), "--name", state + ".example")
                        .strip() + "\n"));
        write("policy.txt", policy + "group msc 2 chile mexico brazil\nquorum msc\n");
    }

    /** With this setting the log asks them. */
    String setting() {
        return "--acta.log.policy=" + file("policy.txt");
    }

    /** Carries the newest checkpoint to a State and what it cosigned back. */
    void cosign(RunningActa acta, String state) {
        await().until(() ->
                LogState.of(acta.bean(PublishedLog.class)).orElseThrow().size()
                        > acta.bean(EventLog.class).head());
        write(
                "logs.txt",
                acta.get("/log/policy")
                                .http()
                                .body()
                                .lines()
                                .filter(line -> line.startsWith("log "))
                                .findFirst()
                                .orElseThrow()
                        + "\nquorum none\n");
        write("request.txt", acta.get("/log/requests?old=0").http().body());
        said(
                "cosign",
                file("request.txt"),
                file("cosigned.txt"),
                "--key",
                file(state + ".pem"),
                "--state",
                file(state + "-state"),
                "--policy",
                file("logs.txt"));
        var answer = acta.send(acta.request("/log/cosigned")
                .header("Authorization", acta.bearer("pe"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(read("cosigned.txt"))));
        assertThat(answer.http().body()).endsWith(" cosignatures kept\n").doesNotStartWith("0");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String... line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Witness.run(List.of(line), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
