package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.cartagena40.standalone.RunningActa.Answer;
import org.cartagena40.standalone.Stories.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Clients race each other, and a rebuild gives the very rows that lived through it. */
class RaceTest {

    /** The long profile sets a minute. */
    private static final Duration RACE = Duration.ofSeconds(Integer.getInteger("acta.race.seconds", 8));

    @Test
    void racing_objections_withdrawals_and_extensions_leave_what_a_rebuild_gives(@TempDir Path folder) {
        try (RunningActa acta = new RunningActa(folder)) {
            Open open = new Stories(acta).silenceOn("BB", Stories.inSeconds((int) RACE.toSeconds() - 2));
            Instant end = Instant.now().plus(RACE);
            List<CompletableFuture<Long>> clients = IntStream.range(0, 2)
                    .mapToObj(seed -> CompletableFuture.supplyAsync(() -> race(acta, open, end, new Random(seed))))
                    .toList();
            long last =
                    clients.stream().mapToLong(CompletableFuture::join).max().orElseThrow();
            assertThat(acta.getAs("auditor", open.path(), last).position()).isGreaterThanOrEqualTo(last);
            JsonNode report = acta.compared();
            assertThat(report.path("equal").asBoolean()).as(report.toString()).isTrue();
            assertThat(report.path("views").size()).isGreaterThan(10);
        }
    }

    private static long race(RunningActa acta, Open open, Instant end, Random random) {
        List<String> states = List.of("BZ", "PE", "JM", "TT");
        long last = open.position();
        while (Instant.now().isBefore(end)) {
            String state = states.get(random.nextInt(states.size()));
            String by = "{\"by\":\"" + state + "\"}";
            String account = Stories.account(state);
            Answer answer = switch (random.nextInt(4)) {
                case 0 -> acta.post(account, open.path() + "/objections", by);
                case 1 -> acta.post(account, open.path() + "/objection-withdrawals", by);
                case 2 ->
                    acta.post(
                            account,
                            open.path() + "/statements",
                            "{\"by\":\"" + state
                                    + "\",\"type\":\"RESERVATION\",\"text\":{\"lang\":\"es\",\"text\":\"x\"}}");
                default ->
                    acta.post(
                            "presidency-1",
                            open.path() + "/extensions",
                            "{\"deadline\":{\"date\":\"2029-01-01\"},\"reason\":\"x\"}");
            };
            assertThat(answer.status()).as(answer.http().body()).isIn(201, 409, 422);
            last = answer.status() == 201 ? Math.max(last, answer.position()) : last;
        }
        return last;
    }
}
