package org.cartagena40.query.documents;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.counted;
import static org.cartagena40.query.views.Seen.rows;

/** The statements about comment windows. */
public final class WindowSql {

    /** Each window opened by the asked moment, whether it is open then, and what came in by then. */
    public static final String WINDOWS =
            """
            select w.*, w.position as sort, case when w.closed_at <= :asOf then w.closed_at end as closed,
                   (:asOf < w.deadline and (w.closed_at is null or :asOf < w.closed_at)) as open, c.in_time, c.late
            from %s w
            cross join lateral (select count(*) filter (where not late) as in_time, count(*) filter (where late) as late
                                from %s x where x.window_id = w.window_id and %s) c
            where %s""".formatted(rows("comment_window"), counted("document_comment"), begun("x"), begun("w"));

    /** Comments with the last answer to each. */
    public static final String COMMENTS =
            """
            select c.*, a.status, a.reply from %s c
            left join lateral (select * from %s x where x.window_id = c.window_id and x.comment = c.comment and %s
                               order by x.position desc limit 1) a on true
            where %s""".formatted(rows("document_comment"), rows("comment_answer"), begun("x"), begun("c"));

    private WindowSql() {}
}
