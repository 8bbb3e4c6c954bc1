package org.cartagena40.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cartagena40.events.EventSamples;
import org.cartagena40.query.ListLog;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Period;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What one follower is told and when, without a line. */
class FollowerTest {

    /** Keeps what it is sent; nobody takes it unless told so. */
    private static final class Paper implements Outlet {

        private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
        private int waiting;
        private boolean finished;
        private boolean taken = true;

        @Override
        public synchronized void send(byte[] bytes) {
            sent.writeBytes(bytes);
            waiting += taken ? 0 : bytes.length;
        }

        @Override
        public synchronized int waiting() {
            return waiting;
        }

        @Override
        public long stalledNanos() {
            return 0;
        }

        @Override
        public void finish() {
            finished = true;
        }

        @Override
        public void cut() {
            finished = true;
        }

        @Override
        public boolean closed() {
            return finished;
        }

        synchronized String text() {
            return sent.toString(StandardCharsets.UTF_8);
        }
    }

    /** Does at once what it is given; alarms do not come up here. */
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1) {
        @Override
        public void execute(Runnable work) {
            work.run();
        }
    };

    private final Views views = new Views();
    private final FeedQueries queries = new FeedQueries(views.reading(), views.log());
    private final FeedTail tail = new FeedTail(queries, views.applied());
    private final AtomicBoolean reads = new AtomicBoolean(true);
    private final Paper paper = new Paper();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void nothing_is_told_any_more_once_the_reader_may_not_read_it() {
        views.record(EventSamples.all().subList(0, 10));
        tail.begin();
        Follower follower = follower(new LiveCourse(tail, 4));
        follower.wake();
        assertThat(paper.text()).contains("id: 9\n").doesNotContain("id: 4\n");
        reads.set(false);
        views.record(EventSamples.all().subList(10, 12));
        tail.grows();
        follower.wake();
        assertThat(paper.text())
                .doesNotContain("id: 10\n")
                .endsWith("event: end\ndata: {\"reason\":\"reader-changed\"}\n\n");
        assertThat(paper.closed()).isTrue();
    }

    @Test
    void no_more_waits_for_a_reader_than_its_buffer_and_one_helping() {
        views.record(EventSamples.all());
        tail.begin();
        paper.taken = false;
        Follower follower = follower(new LiveCourse(tail, -1));
        follower.wake();
        assertThat(paper.text()).contains("id: 99\n").doesNotContain("id: 100\n");
        follower.wake();
        assertThat(paper.text()).as("it took nothing meanwhile").doesNotContain("id: 100\n");
        paper.waiting = 0;
        follower.wake();
        assertThat(paper.text()).contains("id: 100\n");
    }

    @Test
    void a_past_is_played_at_its_speed() {
        views.record(EventSamples.all().subList(0, 5));
        long[] clock = {1_000};
        Playback playback = new Playback(score(new Period(Axis.KNOWN, null, null), -1), 10, () -> clock[0]);
        assertThat(positions(playback.next())).containsExactly(0L);
        clock[0] += Duration.ofMillis(99).toNanos();
        Course.Due early = playback.next();
        assertThat(early.lines()).isEmpty();
        assertThat(early.nanos()).isEqualTo(Duration.ofMillis(1).toNanos());
        clock[0] += Duration.ofMillis(1).toNanos();
        assertThat(positions(playback.next())).containsExactly(1L);
        clock[0] += Duration.ofSeconds(1).toNanos();
        assertThat(positions(playback.next())).containsExactly(2L, 3L, 4L);
        assertThat(playback.next().over()).isTrue();
    }

    @Test
    void a_period_of_the_record_has_its_first_instant_and_not_its_last() {
        views.record(EventSamples.all().subList(0, 9));
        Period period = new Period(Axis.KNOWN, ListLog.at(3), ListLog.at(6));
        assertThat(played(period, -1)).containsExactly(3L, 4L, 5L);
        assertThat(played(period, 4)).as("resumed").containsExactly(5L);
    }

    @Test
    void by_effective_time_what_happened_first_comes_first_and_is_resumed_there() {
        views.record(EventSamples.all());
        Period always = new Period(Axis.EFFECTIVE, null, null);
        List<Long> all = played(always, -1);
        List<Instant> when = queries.lines(views.asked(Instant.EPOCH, Reader.auditor()), -1, 1_000).stream()
                .filter(line -> all.contains(line.position()))
                .sorted(java.util.Comparator.comparingInt(line -> all.indexOf(line.position())))
                .map(line -> line.at(Axis.EFFECTIVE))
                .toList();
        assertThat(when).isSorted();
        assertThat(all).isNotEqualTo(all.stream().sorted().toList()).doesNotHaveDuplicates();
        assertThat(played(always, all.get(7))).isEqualTo(all.subList(8, all.size()));
    }

    private List<Long> played(Period period, long after) {
        Playback playback = new Playback(score(period, after), 1e15, System::nanoTime);
        List<Long> played = new java.util.ArrayList<>();
        for (Course.Due due = playback.next(); !due.over(); due = playback.next()) {
            played.addAll(positions(due));
        }
        return played;
    }

    private PastScore score(Period period, long after) {
        return new PastScore(queries, views.asked(Instant.EPOCH, Reader.anyone()), period, after);
    }

    private static List<Long> positions(Course.Due due) {
        return due.lines().stream().map(FeedLine::position).toList();
    }

    private Follower follower(Course course) {
        var part = new Follower.Part(Reader.anyone(), reads::get, course, paper, "caller");
        var settings = new FeedSettings(1, 1, 1_024, Duration.ofSeconds(9), Duration.ofSeconds(9));
        return new Follower(part, settings, JsonMapper.builder().build(), threads, line -> {});
    }
}
