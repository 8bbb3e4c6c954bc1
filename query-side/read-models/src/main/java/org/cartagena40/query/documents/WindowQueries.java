package org.cartagena40.query.documents;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.query.documents.WindowDetail.CommentEntry;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import tools.jackson.core.type.TypeReference;

/** Comment windows at a moment, in order of recording, and one of them with what came in. */
public final class WindowQueries {

    private final Reading reading;

    public WindowQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<WindowEntry> windows(Question question, Paging paging) {
        return reading.answer(
                question, asked -> asked.page(WindowSql.WINDOWS, Map.of(), paging, row -> entry(row, asked)));
    }

    public WindowDetail window(Question question, String id) {
        return reading.answer(question, asked -> detail(asked, entry(asked, id)));
    }

    /** The hash of a comment's text, if this reader may read it. */
    public String text(Question question, String window, String comment) {
        return window(question, window).list().stream()
                .filter(entry -> entry.comment().equals(comment))
                .map(CommentEntry::hash)
                .findFirst()
                .orElseThrow(() -> new NotOnRecord("comment", comment));
    }

    private static WindowEntry entry(Asked asked, String id) {
        return asked.first(
                        WindowSql.WINDOWS + " and w.window_id = :window",
                        Map.of("window", id),
                        row -> entry(row, asked))
                .orElseThrow(() -> new NotOnRecord("comment window", id));
    }

    private static WindowDetail detail(Asked asked, WindowEntry entry) {
        List<CommentEntry> comments = comments(asked, entry.window());
        boolean members = entry.audience().equals(Audience.MEMBERS.name())
                && asked.question().reader().sees(Tier.MEMBERS);
        List<String> commented =
                comments.stream().map(CommentEntry::by).distinct().sorted().toList();
        List<String> silent = members
                ? Members.at(asked).stream()
                        .filter(member -> !commented.contains(member))
                        .toList()
                : List.of();
        return new WindowDetail(entry, comments, members ? commented : List.of(), silent);
    }

    private static List<CommentEntry> comments(Asked asked, String window) {
        Map<String, String> one = Map.of("window", window);
        String sql = WindowSql.COMMENTS + " and c.window_id = :window order by c.position";
        List<String> hashes = asked.rows(sql, one, row -> row.text("hash"));
        StoredFiles stored = StoredFiles.of(asked, hashes);
        return asked.rows(sql, one, row -> comment(row, stored));
    }

    private static CommentEntry comment(Row row, StoredFiles stored) throws SQLException {
        return new CommentEntry(
                row.text("comment"),
                row.text("institution"),
                row.text("lang"),
                row.text("hash"),
                stored.state(row.text("hash")),
                row.list("chapters", new TypeReference<List<Integer>>() {}),
                row.texts("horizons"),
                row.flag("late"),
                row.json("effective", Effective.class),
                row.number("position"),
                row.textOrNull("status"),
                row.jsonOrNull("reply", TextEntry.class));
    }

    /** While a window is open the public is not told how many have commented. */
    private static WindowEntry entry(Row row, Asked asked) throws SQLException {
        boolean open = row.flag("open");
        boolean counted =
                !open || asked.question().reader().sees(Tier.valueOf(row.text(WindowProjection.COMMENTS_TIER)));
        Instant closed = row.instantOrNull("closed");
        return new WindowEntry(
                row.text("window_id"),
                row.text("document"),
                row.text("audience"),
                open,
                row.instant("deadline"),
                row.local("local_time"),
                row.text("zone"),
                row.flag("zone_assumed"),
                closed,
                closed == null ? null : row.text("close_reason"),
                counted ? (Integer) row.count("in_time") : null,
                counted ? (Integer) row.count("late") : null,
                row.json("effective", Effective.class),
                row.number("position"),
                row.text("origin"),
                row.texts("sources"));
    }
}
