package org.cartagena40.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does things at once, and waits for all of them, at most a minute. */
final class ManyWriters {

    private ManyWriters() {}

    /** What each task returned or threw, in their order. */
    static <T> List<Object> run(int threads, List<Callable<T>> tasks) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Object> outcomes = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(tasks, 1, TimeUnit.MINUTES)) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            executor.shutdownNow();
        }
    }

    private static Object outcome(Future<?> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
