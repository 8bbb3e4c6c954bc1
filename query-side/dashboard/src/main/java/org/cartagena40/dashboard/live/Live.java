package org.cartagena40.dashboard.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cartagena40.query.views.AppliedPosition;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells every open page how far the views have come. One thread waits for all of them; between two positions that it
 * tells lies a quarter of a second, so a crowd of acts is one change of a page, and every fifteen seconds it says
 * something, so that a broken line is noticed.
 */
final class Live implements SmartLifecycle {

    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final int READERS = 2_000;

    private final AppliedPosition applied;
    private final Set<SseEmitter> readers = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile Thread thread = new Thread(() -> {});

    Live(AppliedPosition applied) {
        this.applied = applied;
    }

    /** A new reader; more than there is room for are told to come back later by an empty stream. */
    SseEmitter follow() {
        SseEmitter reader = new SseEmitter(0L);
        if (!running || readers.size() >= READERS) {
            reader.complete();
            return reader;
        }
        reader.onCompletion(() -> readers.remove(reader));
        reader.onError(gone -> readers.remove(reader));
        readers.add(reader);
        tell(reader, applied.current());
        return reader;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "live-pages");
        thread.setDaemon(true);
        thread.start();
    }

    /** Before the server waits for its requests: these would never end by themselves. */
    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        readers.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        long told = -1;
        while (running) {
            try {
                applied.await(told + 1, BEAT);
                long position = applied.current();
                told = Math.max(told, position);
                readers.forEach(reader -> tell(reader, position));
                Thread.sleep(BETWEEN.toMillis());
            } catch (InterruptedException | IllegalStateException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void tell(SseEmitter reader, long position) {
        try {
            reader.send(SseEmitter.event()
                    .name("position")
                    .id(Long.toString(position))
                    .data(Long.toString(position), MediaType.TEXT_PLAIN));
        } catch (IOException | IllegalStateException gone) {
            readers.remove(reader);
        }
    }
}
