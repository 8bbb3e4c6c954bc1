package org.cartagena40.dashboard.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.proof.Witnesses;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.query.audit.AuditEntry;
import org.cartagena40.query.audit.AuditList;
import org.cartagena40.query.log.LogState;
import org.cartagena40.query.rebuild.RebuildJob;
import org.cartagena40.query.views.Page;
import org.jspecify.annotations.Nullable;

/**
 * The audit of the record at a glance.
 *
 * @param log null before anything is published
 * @param findings those of the checks that found something
 * @param served the address under which the log is read
 * @param archive whether the visitor may carry the whole record away
 */
public record AuditView(
        @Nullable LogState log,
        @Nullable Witnesses witnesses,
        List<Check> checks,
        List<Check> findings,
        List<Row> lists,
        boolean archive,
        String served) {

    /** A list of acts to look at: how many there are, and the latest. */
    public record Row(
            String address,
            int count,
            boolean more,
            @Nullable Told latest) {

        static Row of(AuditList list, Page<AuditEntry> newest, Visit visit) {
            List<AuditEntry> items = newest.items();
            return new Row(
                    list.address(),
                    items.size(),
                    newest.next() != null,
                    items.isEmpty() ? null : Listed.told(items.get(0), visit));
        }
    }

    /** What is known of the checks that are made on request. */
    record OnRequest(List<RebuildJob> rebuilds, Optional<Redecided.Result> redecided, boolean mayKnow) {}

    /** How far the record goes and how far the pages show it. */
    record Reached(long head, long applied) {}

    static AuditView of(@Nullable LogState log, Reached reached, OnRequest asked, List<Row> lists, String served) {
        List<Check> checks = Check.all(Stream.of(
                Optional.of(Check.published(log, reached.head())),
                Check.cosigned(log),
                Optional.of(Check.applied(reached.applied(), reached.head())),
                Optional.of(Check.rebuilt(asked.rebuilds(), asked.mayKnow())),
                Optional.of(Check.redecided(asked.redecided(), asked.mayKnow()))));
        return new AuditView(
                log,
                log == null ? null : Witnesses.of(log),
                checks,
                checks.stream().filter(Check::isFinding).toList(),
                lists,
                asked.mayKnow(),
                served);
    }
}
