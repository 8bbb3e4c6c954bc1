package org.cartagena40.benchmarks.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets clients act at the same time, each in a thread of its own, and measures. An act that fails ends the run. */
public final class ClosedLoop {

    /** What a round found. CPU is in microseconds for each act. */
    public record Round(Times times, double perSecond, double jvmMicros, double postgresMicros) {}

    private ClosedLoop() {}

    public static Round run(List<? extends Client> clients, Duration duration, PostgresServer server) {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            CpuTime jvm = CpuTime.ofThisJvm();
            CpuTime postgres = server.cpu();
            long begun = System.nanoTime();
            Times times = Times.of(all(clients, begun + duration.toNanos(), threads));
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Round(
                    times,
                    times.size() / seconds,
                    CpuTime.ofThisJvm().microsEachSince(jvm, times.size()),
                    server.cpu().microsEachSince(postgres, times.size()));
        } finally {
            threads.shutdown();
        }
    }

    /** A given number of acts by each client, not measured. */
    public static void run(List<? extends Client> clients, int acts) {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Client client : clients) {
                running.add(threads.submit(() -> {
                    for (int i = 0; i < acts; i++) {
                        client.act();
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                var unused = get(one);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Times> all(List<? extends Client> clients, long until, ExecutorService threads) {
        CountDownLatch together = new CountDownLatch(clients.size());
        List<Future<Times>> running = clients.stream()
                .map(client -> threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return acts(client, until);
                }))
                .toList();
        return running.stream().map(ClosedLoop::get).toList();
    }

    private static Times acts(Client client, long until) throws Exception {
        Times times = new Times();
        long before = System.nanoTime();
        while (before < until) {
            client.act();
            long after = System.nanoTime();
            times.add(after - before);
            before = after;
        }
        return times;
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an act failed, so nothing was measured: " + e.getCause(), e.getCause());
        }
    }
}
