package org.cartagena40.dashboard.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartagena40.query.log.LogState;
import org.cartagena40.query.rebuild.RebuildJob;
import org.cartagena40.query.views.RebuildReport;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is checked, and what it gave.
 *
 * @param what the key of its words
 * @param checked how many were; null where none was yet
 * @param upTo the position up to which; null where none was yet
 * @param found how many findings; of a check that was not made none
 */
public record Check(
        String what,
        Result result,
        @Nullable Long checked,
        @Nullable Long upTo,
        long found) {

    /** What a check gave. */
    public enum Result {
        AGREES("ok"),
        FOUND("fault"),
        AT_WORK("lapsed"),
        FAILED("fault"),
        /** It was not made since the program started. */
        NOT_MADE("draft"),
        /** What it gives is for auditors and the Technical Secretariat. */
        NOT_FOR_THIS_READER("draft");

        private final String css;

        Result(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    private static Check without(String what, Result result) {
        return new Check(what, result, null, null, 0);
    }

    /** The log goes as far as the record does; in between lies about a second. */
    static Check published(@Nullable LogState log, long head) {
        if (log == null) {
            return without("published", Result.NOT_MADE);
        }
        Result result = log.size() > head ? Result.AGREES : Result.AT_WORK;
        return new Check("published", result, log.size(), log.size() - 1, 0);
    }

    /** As many witnesses as are enough have seen it; where none is asked there is nothing to check. */
    static Optional<Check> cosigned(@Nullable LogState log) {
        if (log == null || log.witnesses().isEmpty()) {
            return Optional.empty();
        }
        Result result = log.provable() >= log.size() ? Result.AGREES : Result.AT_WORK;
        return Optional.of(new Check("cosigned", result, (long) log.cosigned(), log.provable() - 1, 0));
    }

    /** The pages show what the log says, as far as it says it by now. */
    static Check applied(long applied, long head) {
        return new Check("applied", applied >= head ? Result.AGREES : Result.AT_WORK, applied + 1, applied, 0);
    }

    static Check rebuilt(List<RebuildJob> jobs, boolean mayKnow) {
        if (!mayKnow) {
            return without("rebuilt", Result.NOT_FOR_THIS_READER);
        }
        if (jobs.isEmpty()) {
            return without("rebuilt", Result.NOT_MADE);
        }
        RebuildJob last = jobs.get(jobs.size() - 1);
        RebuildReport report = last.report();
        if (report == null) {
            long at = last.progress().position();
            return new Check("rebuilt", last.failure() == null ? Result.AT_WORK : Result.FAILED, null, at, 0);
        }
        long differing = report.views().stream()
                .filter(view -> view.onlyLive() + view.onlyRebuilt() > 0)
                .count();
        return new Check(
                "rebuilt",
                report.equal() ? Result.AGREES : Result.FOUND,
                (long) report.views().size(),
                report.position(),
                differing);
    }

    static Check redecided(Optional<Redecided.Result> latest, boolean mayKnow) {
        if (!mayKnow) {
            return without("redecided", Result.NOT_FOR_THIS_READER);
        }
        return latest.map(Check::redecided).orElseGet(() -> without("redecided", Result.NOT_MADE));
    }

    private static Check redecided(Redecided.Result last) {
        Result result = last.failed()
                ? Result.FAILED
                : !last.ended() ? Result.AT_WORK : last.found() > 0 ? Result.FOUND : Result.AGREES;
        return new Check("redecided", result, last.acts(), last.position(), last.found());
    }

    /** Those that there are. */
    static List<Check> all(Stream<Optional<Check>> checks) {
        return checks.flatMap(Optional::stream).toList();
    }

    public boolean isFinding() {
        return result == Result.FOUND || result == Result.FAILED;
    }
}
