package org.cartagena40.standalone.pages;

import java.util.List;
import java.util.Optional;
import org.cartagena40.command.redecide.RedecisionReport;
import org.cartagena40.command.redecide.Redecisions;
import org.cartagena40.dashboard.audit.Redecided;

/** The last audit of decisions, as the pages are told of it. */
final class LastRedecision implements Redecided {

    private final Redecisions audits;

    LastRedecision(Redecisions audits) {
        this.audits = audits;
    }

    @Override
    public Optional<Result> latest() {
        List<Redecisions.Job> all = audits.all();
        return all.isEmpty() ? Optional.empty() : Optional.of(result(all.get(all.size() - 1)));
    }

    private static Result result(Redecisions.Job job) {
        RedecisionReport report = job.report();
        return report == null
                ? new Result(false, job.failure() != null, job.position(), 0, 0)
                : new Result(true, false, report.position(), report.acts(), report.found());
    }
}
