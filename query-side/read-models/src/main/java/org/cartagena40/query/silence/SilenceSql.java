package org.cartagena40.query.silence;

import static org.cartagena40.query.views.Seen.counted;
import static org.cartagena40.query.views.Seen.rows;

import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Seen;
import org.jspecify.annotations.Nullable;

/** The board's statement: each procedure opened by the asked moment, with its deadline and its status then. */
public final class SilenceSql {

    /** As the index has it: from the opening until the outcome, whichever came, and however clocks may have differed. */
    private static final String PENDING_THEN = """
            tstzrange(opened_at, greatest(opened_at,
                coalesce(least(withdrawn_at, broken_at, adopted_at), 'infinity'::timestamptz)))
            @> cast(:asOf as timestamptz)""";

    private static final String OUTCOME = """
            when p.withdrawn_at <= :asOf then 'WITHDRAWN'
                 when p.broken_at <= :asOf then 'BROKEN'
                 when p.adopted_at <= :asOf and %s then 'ADOPTED_UNDER_REVIEW'
                 when p.adopted_at <= :asOf then 'ADOPTED'""";

    private static final String STATUS = """
            case %s
                 when d.deadline <= :asOf and :asOf < held.until then 'LAPSED_AWAITING_CONFIRMATION'
                 when d.deadline <= :asOf then 'LAPSED_BEING_RECORDED'
                 else 'OPEN' end""".formatted(OUTCOME.formatted("reviewed.pending"));

    private static final String AWAITING = "(e.ended_at is null or e.ended_at > :asOf)";

    private static final String IN_FORCE = """
            (select * from %s x where x.procedure = p.procedure and x.certain_from <= :asOf
             order by x.position desc limit 1)""".formatted(rows("procedure_deadline"));

    private static final String COUNTS = """
            (select count(*) filter (where o.step = 'RAISED') as raised,
                    count(*) filter (where o.step = 'WITHDRAWN') as withdrawn,
                    count(*) filter (where o.step = 'RAISED' and not exists (
                        select 1 from %1$s w where w.procedure = o.procedure and w.state = o.state
                        and w.step = 'WITHDRAWN' and w.before_deadline
                        and w.position > o.position and w.certain_from <= :asOf)) as standing,
                    count(*) filter (where o.step = 'LATE') as late,
                    count(*) filter (where o.step = 'AFTER_CONCLUSION') as after_conclusion
             from %1$s o where o.procedure = p.procedure and o.certain_from <= :asOf)""".formatted(counted("objection"));

    private static final String REVIEWED = """
            (select coalesce(max(r.position) filter (where r.step = 'FLAGGED'),
                             case when p.adopted_under_review then 0 else -1 end)
                    > coalesce(max(r.position) filter (where r.step in ('CONFIRMED', 'CALLED_FOR')), -1) as pending,
                    coalesce(max(r.position) filter (where r.step = 'CALLED_FOR'), -1)
                    > coalesce(max(r.position) filter (where r.step = 'CONFIRMED'), -1) as called_for
             from %s r where r.procedure = p.procedure and r.certain_from <= :asOf)""".formatted(rows("review"));

    /** Until when entries on behalf of States that await their confirmation hold the conclusion; no State is told. */
    private static final String HELD = """
            (select max(e.holds_until) as until from %s e
             where e.procedure = p.procedure and e.certain_from <= :asOf and %s)""".formatted(counted("on_behalf_entry"), AWAITING);

    /** Columns of a procedure and, beside them, {@code status}, the deadline in force and the counts. */
    public static final String BOARD = board(rows("procedure"));

    /** Those open or awaiting their outcome at the asked moment, found by the indexes on both times. */
    public static final String PENDING = board(Seen.rowsByVersion("procedure", PENDING_THEN));

    private static final String CONCLUDED =
            "case %s end = :status".formatted(OUTCOME.formatted("(select pending from " + REVIEWED + " reviewed)"));

    /** The deadlines that an extension had replaced by the asked moment. */
    static final String REPLACED = """
            select * from (
                select d.*, lead(d.certain_from) over (order by d.position) as moved_at,
                       lead(d.reason) over (order by d.position) as moved_because
                from %s d where d.procedure = :procedure and d.certain_from <= :asOf) replaced
            where moved_at is not null order by position""".formatted(rows("procedure_deadline"));

    /** All rounds of one text, in order; a round that is not on record has no row. */
    static final String ROUNDS = """
            with recursive chain as (
                select procedure, predecessor from %1$s p where procedure = :procedure
                union
                select p.procedure, p.predecessor from %1$s p
                join chain on p.procedure = chain.predecessor or p.predecessor = chain.procedure)
            select * from (%2$s) board where procedure in (select procedure from chain) order by round, position""".formatted(rows("procedure"), BOARD);

    /** How many answers and entries on behalf of States there are, for everybody. */
    static final String AFTERMATH =
            """
            select (select count(*) from %s a where a.procedure = :procedure and a.certain_from <= :asOf) as answers,
                   count(*) filter (where %s) as awaiting,
                   count(*) filter (where not %s and ended_as = 'CONFIRMED') as confirmed,
                   count(*) filter (where not %s and ended_as = 'REJECTED') as rejected,
                   count(*) filter (where not %s and ended_as = 'EXPIRED') as expired
            from %s e where e.procedure = :procedure and e.certain_from <= :asOf""".formatted(counted("answer"), AWAITING, AWAITING, AWAITING, AWAITING, counted("on_behalf_entry"));

    /** The reason of one act of the Presidency, for those who may read it. */
    static final String DISCLOSED = "select reason from " + rows("disclosed_reason") + " r where position = :position";

    private SilenceSql() {}

    /** A page of those with a status, or of all. */
    static String page(@Nullable ProcedureStatus status, Paging paging) {
        if (status == null) {
            return page("true", paging);
        }
        return status.isPending()
                ? "select * from (" + PENDING + ") board where status = :status"
                : page(CONCLUDED, paging);
    }

    /** A page of those that meet a condition on {@code p}, cut before anything is counted: only what is shown costs. */
    static String page(String condition, Paging paging) {
        return board("(select * from %s p where opened_at <= :asOf and %s and %s)"
                .formatted(rows("procedure"), condition, paging.part("position")));
    }

    private static String board(String procedures) {
        return """
            select p.*, p.position as sort, d.local_time, d.zone, d.deadline, c.*, n.decision, n.number,
                   jsonb_array_length(p.entitled) as of_entitled, jsonb_array_length(p.addressees) as of_addressees,
                   reviewed.pending as review_pending, reviewed.called_for, held.until as held_until, %s as status
            from %s p
            join lateral %s d on true
            cross join lateral %s c
            cross join lateral %s reviewed
            cross join lateral %s held
            left join %s n on n.procedure = p.procedure and n.certain_from <= :asOf
            where p.opened_at <= :asOf""".formatted(STATUS, procedures, IN_FORCE, COUNTS, REVIEWED, HELD, rows("decision"));
    }

    /** The same with the reason that the Presidency gave, for those who may read it. */
    static String reasoned(String view) {
        return "select x.*, why.reason as disclosed from " + rows(view) + " x left join " + rows("disclosed_reason")
                + " why on why.position = x.position where x.procedure = :procedure and x.certain_from <= :asOf"
                + " order by x.position";
    }

    /** Rows of a part of one procedure, in order, that had happened by the asked moment. */
    static String part(String view) {
        return "select * from " + rows(view)
                + " x where x.procedure = :procedure and x.certain_from <= :asOf order by x.position";
    }
}
