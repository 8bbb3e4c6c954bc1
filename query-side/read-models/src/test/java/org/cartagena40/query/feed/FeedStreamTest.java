package org.cartagena40.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cartagena40.events.EventSamples;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.Program;
import org.cartagena40.query.Served;
import org.cartagena40.query.feed.SentEvents.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed as server-sent events, over a real connection: the log as it grows, exactly, to whoever may read what. */
class FeedStreamTest {

    private static final FeedSettings LITTLE =
            new FeedSettings(32, 30, 8 * 1024, Duration.ofMillis(1_500), Duration.ofMillis(700));
    private static final int WRITERS = 50;
    private static final int SAMPLES = EventSamples.all().size();

    private static TestDatabase database;
    private static Served served;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        served = new Served(database, LITTLE);
        served.append("MSC", 0, EventSamples.all());
        served.awaitViews();
    }

    @AfterAll
    static void stop() {
        served.close();
        database.close();
    }

    @Test
    void from_the_beginning_everything_comes_in_order_with_its_position_as_id() {
        try (SentEvents events = follow("")) {
            List<Sent> all = events.take(SAMPLES);
            assertThat(ids(all)).containsExactlyElementsOf(positions(0, SAMPLES));
            JsonNode first = new JsonMapper().readTree(all.get(0).data());
            assertThat(first.get("position").asLong()).isZero();
        }
    }

    @Test
    void who_comes_back_goes_on_after_the_last_event_it_was_told() {
        try (SentEvents events = new SentEvents(
                served.open("/api/v1/events?after=5", "Last-Event-ID", "40").body())) {
            assertThat(ids(events.take(3))).containsExactly(41L, 42L, 43L);
        }
        try (SentEvents events = follow("?after=40")) {
            assertThat(ids(events.take(3))).containsExactly(41L, 42L, 43L);
        }
    }

    @Test
    void each_reader_is_told_line_by_line_what_the_page_shows_it() throws IOException {
        for (String reader : List.of("PUBLIC", "MEMBERS BZ", "OFFICE CL", "OWN")) {
            List<String> page = new String(
                            served.open(
                                            "/api/v1/events?limit=" + SAMPLES,
                                            "Reader",
                                            reader,
                                            "Accept",
                                            "application/jsonl")
                                    .body()
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            try (SentEvents events = new SentEvents(
                    served.open("/api/v1/events", "Reader", reader).body())) {
                assertThat(events.take(SAMPLES).stream().map(Sent::data))
                        .as(reader)
                        .isEqualTo(page);
            }
        }
    }

    @Test
    void while_fifty_writers_append_and_readers_come_back_again_and_again_nothing_is_lost_or_told_twice() {
        long before = served.log().head();
        int each = 20;
        int all = WRITERS * each;
        List<CompletableFuture<List<Long>>> readers = IntStream.range(0, 4)
                .mapToObj(
                        reader -> CompletableFuture.supplyAsync(() -> readComingBack(before, all, 100 + 200 * reader)))
                .toList();
        List<CompletableFuture<Void>> writing = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write("writer-" + before + "-" + writer, each)))
                .toList();
        writing.forEach(CompletableFuture::join);
        readers.forEach(
                reader -> assertThat(reader.join()).containsExactlyElementsOf(positions(before + 1, before + 1 + all)));
    }

    @Test
    void a_silent_line_is_told_that_it_stands() {
        long head = served.log().head();
        try (SentEvents events = follow("?after=" + head)) {
            events.next();
            assertThat(events.next().comment()).isEqualTo("heartbeat");
            assertThat(events.next().comment()).isEqualTo("heartbeat");
        }
    }

    /**
     * Its window is small and nobody reads: what waits for it is bounded, and it is cut off. How much the operating system
     * takes for it before that is its own affair, so the log grows until then.
     */
    @Test
    void a_reader_that_takes_nothing_is_cut_off_and_the_others_go_on() throws IOException {
        long cut = figures().cut();
        URI address = URI.create(served.address());
        try (Socket slow = new Socket();
                SentEvents other = follow("?after=" + served.log().head())) {
            slow.setReceiveBufferSize(2_048);
            slow.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
            OutputStream out = slow.getOutputStream();
            out.write("GET /api/v1/events HTTP/1.1\r\nHost: x\r\nReader: OWN\r\nAccept: text/event-stream\r\n\r\n"
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                theLogGrowsAndIsTold(other);
                return figures().cut() > cut;
            });
        }
    }

    private static void theLogGrowsAndIsTold(SentEvents reader) {
        long from = served.log().head();
        int many = 500;
        served.append("load-" + from, 0, Collections.nCopies(many, Program.ANOTHER.get(0)));
        assertThat(ids(reader.take(many))).containsExactlyElementsOf(positions(from + 1, from + 1 + many));
    }

    @Test
    void there_are_no_more_lines_than_the_node_gives_one_caller() {
        await().atMost(Duration.ofSeconds(20)).until(() -> figures().readers() == 0);
        List<SentEvents> lines = new ArrayList<>();
        for (int i = 0; i < LITTLE.perCaller(); i++) {
            lines.add(follow("?after=" + served.log().head()));
        }
        var refused = served.open("/api/v1/events");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        lines.forEach(SentEvents::close);
        await().atMost(Duration.ofSeconds(20)).until(() -> figures().readers() == 0);
    }

    @Test
    void a_past_is_played_in_the_order_of_either_time_and_says_its_end() {
        for (String by : List.of("known", "effective")) {
            try (SentEvents events = follow("?speed=1000000000&from=2000-01-01&to=2100-01-01&by=" + by)) {
                List<Sent> played = new ArrayList<>();
                for (Sent sent = events.next(); sent != null && !sent.event().equals("end"); sent = events.next()) {
                    played.add(sent);
                }
                assertThat(ids(played.stream()
                                .filter(sent -> !sent.id().isEmpty())
                                .toList()))
                        .as(by)
                        .hasSizeGreaterThan(by.equals("known") ? SAMPLES - 1 : 50)
                        .doesNotHaveDuplicates();
                assertThat(events.next()).isNull();
            }
        }
    }

    @Test
    void the_lag_is_measured() {
        long head = served.log().head();
        try (SentEvents events = follow("?after=" + head)) {
            events.next();
            write("lag-" + head, 3);
            events.take(3);
            assertThat(figures().told()).isPositive();
        }
    }

    private static FeedFigures figures() {
        return served.bean(FeedHub.class).figures();
    }

    private static SentEvents follow(String query) {
        InputStream body = served.open("/api/v1/events" + query).body();
        return new SentEvents(body);
    }

    /** Reads so many events, a few on each line. */
    private static List<Long> readComingBack(long after, int count, int onALine) {
        List<Long> read = new ArrayList<>();
        long last = after;
        while (read.size() < count) {
            try (SentEvents events = follow("?after=" + last)) {
                read.addAll(ids(events.take(Math.min(onALine, count - read.size()))));
                last = read.get(read.size() - 1);
            }
        }
        return read;
    }

    private static void write(String aggregate, int events) {
        for (int i = 0; i < events; i++) {
            served.append(aggregate, i, Program.ANOTHER);
        }
    }

    private static List<Long> ids(List<Sent> sent) {
        return sent.stream().map(one -> Long.valueOf(one.id())).toList();
    }

    private static List<Long> positions(long from, long before) {
        return LongStream.range(from, before).boxed().toList();
    }
}
