package org.cartagena40.dashboard.audit;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.query.audit.AuditEntry;
import org.cartagena40.query.views.Page;
import org.jspecify.annotations.Nullable;

/** One of the lists of acts to look at. */
public record Listed(
        String address, List<Line> lines, @Nullable String next) {

    /**
     * An act that is listed, and why.
     *
     * @param by who acted, and for whom where that is another
     */
    public record Line(Told told, String what, @Nullable String reason, String by, String recorded) {}

    static Listed of(String address, Page<AuditEntry> page, Visit visit) {
        return new Listed(
                address, page.items().stream().map(entry -> line(entry, visit)).toList(), page.next());
    }

    private static Line line(AuditEntry entry, Visit visit) {
        String by = visit.names().of(entry.by());
        return new Line(
                told(entry, visit),
                visit.words().of("audit.what", entry.what()),
                entry.reason(),
                entry.by().equals(entry.principal())
                        ? by
                        : visit.words().of("audit.by-for", by, visit.names().of(entry.principal())),
                visit.when().of(entry.recordedAt()).text());
    }

    static Told told(AuditEntry entry, Visit visit) {
        boolean english = visit.words().locale().getLanguage().equals("en");
        return new Told(
                visit.when().of(entry.effective()),
                english ? entry.en() : entry.es(),
                english ? "en" : "es",
                entry.position(),
                "",
                entry.sources(),
                entry.origin().equals("SAMPLE"),
                List.of());
    }
}
