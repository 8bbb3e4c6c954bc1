package org.cartagena40.benchmarks.running;

import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cartagena40.query.views.AppliedPosition;

/** The views and the policies of a program: how far they are behind the log, and waiting for them. */
public final class Followers {

    private static final Pattern POSITION = Pattern.compile(":(\\d+)}");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Program program;
    private final Database database;

    public Followers(Program program, Database database) {
        this.program = program;
        this.database = database;
    }

    public long viewsBehind() {
        return program.log().head() - program.bean(AppliedPosition.class).current();
    }

    public long policiesBehind() {
        return program.log().head() - policies();
    }

    /** Waits until both have read everything, a minute at most, and says how many seconds that took. */
    public double await() {
        long begun = System.nanoTime();
        long head = program.log().head();
        program.bean(AppliedPosition.class).await(head, PATIENCE);
        while (policies() < head && System.nanoTime() - begun < PATIENCE.toNanos()) {
            pause();
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** As the policies' token says, which their processor writes with each batch. */
    private long policies() {
        List<String> tokens = database.jdbc()
                .sql("select convert_from(token, 'UTF8') from command.token_entry where token is not null")
                .query(String.class)
                .list();
        return tokens.stream()
                .flatMap(token -> POSITION.matcher(token).results())
                .map((MatchResult found) -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElse(-1L);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
