package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cartagena40.standalone.accounts.Accounts;
import org.cartagena40.standalone.start.CannotStart;
import org.cartagena40.standalone.start.RecordFolder;
import org.cartagena40.standalone.start.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is one record: it survives kill -9, is never of two kinds, and is open once at a time. */
class FolderTest {

    @Test
    void after_a_kill_in_the_middle_of_acts_every_acknowledged_one_is_there(@TempDir Path folder) throws Exception {
        List<Long> acknowledged = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean stop = new AtomicBoolean();
        try (KilledActa acta = new KilledActa(folder)) {
            String address = acta.awaitAddress();
            Tokens tokens = new Tokens(address);
            String password =
                    Accounts.in(folder).named("presidency-1").orElseThrow().password();
            CompletableFuture<Void> acts = CompletableFuture.runAsync(() -> {
                while (!stop.get()) {
                    acknowledged.addAll(invite(address, tokens.bearer("presidency-1", password)));
                }
            });
            await().atMost(Duration.ofSeconds(90)).until(() -> acknowledged.size() >= 30);
            acta.kill();
            stop.set(true);
            acts.join();
        }
        try (RunningActa again = new RunningActa(folder)) {
            assertThat(again.getAs("auditor", "/api/v1/state", lastOf(acknowledged))
                            .position())
                    .isGreaterThanOrEqualTo(lastOf(acknowledged));
            String feed =
                    again.getAs("auditor", "/api/v1/events?limit=1000").http().body();
            assertThat(acknowledged)
                    .allSatisfy(position -> assertThat(feed.lines())
                            .filteredOn(line -> line.contains("\"position\":" + position + ","))
                            .hasSize(1)
                            .allMatch(line -> line.contains("vice-president-invited")));
        }
    }

    @Test
    void a_rehearsal_is_never_opened_as_the_official_record_nor_the_other_way_round(@TempDir Path folder) {
        Path rehearsal = folder.resolve("rehearsal");
        Path official = folder.resolve("official");
        RecordFolder.open(rehearsal, RecordKind.REHEARSAL, "a");
        RecordFolder.open(official, RecordKind.OFFICIAL, "b");
        assertThat(RecordFolder.open(rehearsal, RecordKind.REHEARSAL, "c").origin())
                .isEqualTo("a");
        assertThatThrownBy(() -> RecordFolder.open(rehearsal, RecordKind.OFFICIAL, "a"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("REHEARSAL");
        assertThatThrownBy(() -> RecordFolder.open(official, RecordKind.REHEARSAL, "b"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("OFFICIAL");
    }

    @Test
    void the_official_record_holds_facts_only(@TempDir Path folder) {
        try (RunningActa acta = new RunningActa(folder, "--acta.record=official")) {
            assertThat(acta.get("/api/v1/state").header("Acta-Record")).isEqualTo("official");
            String members = acta.get("/api/v1/members?limit=100").http().body();
            assertThat(members).contains("TO_BE_CONFIRMED").doesNotContain("SAMPLE");
            assertThat(members.split("TO_BE_CONFIRMED", -1)).hasSize(31);
        }
    }

    @Test
    void a_folder_in_use_and_a_taken_port_are_said_in_one_line(@TempDir Path folder) throws Exception {
        try (RunningActa running = new RunningActa(folder)) {
            try (KilledActa second = new KilledActa(folder)) {
                assertThat(second.awaitLine("Acta cannot start:")).contains("in use");
                assertThat(second.awaitExit()).isEqualTo(1);
            }
            String port = running.address().replaceAll(".*:", "");
            try (KilledActa third = new KilledActa(folder.resolve("other"), Integer.parseInt(port))) {
                assertThat(third.awaitLine("Acta cannot start:")).contains(port, "taken");
                assertThat(third.awaitExit()).isEqualTo(1);
            }
        }
    }

    private static long lastOf(List<Long> acknowledged) {
        return acknowledged.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    /** The position, if the act was acknowledged. */
    private static List<Long> invite(String address, String login) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/invitations"))
                    .header("Authorization", login)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"invited\":\"BB\"}"))
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return answer.statusCode() == 201
                    ? List.of(Long.valueOf(
                            answer.headers().firstValue("Acta-Position").orElseThrow()))
                    : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
