package org.cartagena40.query.log;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.StrictText;
import org.cartagena40.ledger.note.NoteSignature;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SignedNote;
import org.cartagena40.ledger.note.VerifierKey;
import org.cartagena40.ledger.proof.AddCheckpoint;
import org.cartagena40.ledger.proof.Policy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all witnesses that can be asked, at once; one that is away or refuses keeps nobody else waiting. */
final class WitnessRound implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessRound.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final PublishedLog log;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "acta-log-witness");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Long> lastSizes = new ConcurrentHashMap<>();

    WitnessRound(PublishedLog log) {
        this.log = log;
    }

    /** Returns when all have answered or were given up. */
    void ask(SignedCheckpoint checkpoint) {
        CompletableFuture.allOf(log.policy().witnesses().stream()
                        .filter(witness -> !witness.url().isEmpty())
                        .map(witness -> CompletableFuture.runAsync(() -> ask(witness, checkpoint), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void ask(Policy.Witness witness, SignedCheckpoint checkpoint) {
        try {
            long known = lastSizes.getOrDefault(witness.name(), 0L);
            HttpResponse<String> answer = post(witness, request(checkpoint, Math.min(known, checkpoint.size())));
            if (answer.statusCode() == CONFLICT) {
                long size = StrictText.number(
                        "the size of " + witness.name(), answer.body().strip());
                if (size > checkpoint.size()) {
                    return;
                }
                answer = post(witness, request(checkpoint, size));
            }
            take(witness, checkpoint, answer);
        } catch (IOException | Malformed e) {
            LOG.debug("{} cannot be asked: {}", witness.name(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Policy.Witness witness, SignedCheckpoint checkpoint, HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            LOG.warn(
                    "{} refuses to cosign ({}): {}",
                    witness.name(),
                    answer.statusCode(),
                    answer.body().strip());
            return;
        }
        List<NoteSignature> lines = SignedNote.lines(answer.body().getBytes(StandardCharsets.UTF_8));
        take(checkpoint.with(lines));
        lastSizes.put(witness.name(), checkpoint.size());
    }

    /** Keeps the good cosignatures of those whom the policy names; how many there were. */
    int take(SignedCheckpoint cosigned) {
        Map<VerifierKey, Instant> seen = log.policy().cosigners(cosigned);
        SignedCheckpoint published = log.at(cosigned.size())
                .filter(ours -> ours.checkpoint().equals(cosigned.checkpoint()))
                .orElse(null);
        if (published == null) {
            return 0;
        }
        seen.forEach((key, at) -> log.keep(published, key.toString(), lineOf(cosigned, key), at));
        return seen.size();
    }

    private static NoteSignature lineOf(SignedCheckpoint cosigned, VerifierKey key) {
        return Optional.ofNullable(cosigned.note().signedBy(List.of(key)).get(key))
                .orElseThrow();
    }

    AddCheckpoint request(SignedCheckpoint checkpoint, long old) {
        return new AddCheckpoint(old, log.consistency(old, checkpoint.size()).path(), checkpoint);
    }

    private HttpResponse<String> post(Policy.Witness witness, AddCheckpoint request)
            throws IOException, InterruptedException {
        String prefix = witness.url().endsWith("/") ? witness.url() : witness.url() + "/";
        return http.send(
                HttpRequest.newBuilder(URI.create(prefix + "add-checkpoint"))
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request.toBytes()))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
