package org.cartagena40.query.progress;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import org.cartagena40.query.record.Remarks;

/**
 * The statements about what was reported. The chapter of an action is the one that the catalogue gave it in the version
 * against which it was reported, so a revision moves no old report (R107).
 */
final class ProgressSql {

    /** Every entry that had begun, with its chapter and the positions of its corrections. */
    private static final String ENTRIES = """
            select e.*, e.position as sort, coalesce(e.chapter, lies.chapter) as in_chapter, %s
            from %s e
            left join lateral (
                select x.chapter from %s x
                where x.plan = e.plan and x.slot = 'ACTION' and x.number = e.action and x.chapter is not null
                  and coalesce(x.version, 1) <= e.catalogue_version
                order by coalesce(x.version, 1) desc, x.position desc, x.place desc limit 1) lies on true
            where %s""".formatted(Remarks.of("e.position"), rows("report_entry"), rows("plan_slot"), begun("e"));

    /** What was recorded fits, or the entry is corrected and has to be looked at as it reads now. */
    static final String FILTERED = "select * from (" + ENTRIES + """
            ) entry where (cast(:matter as text) is null or matter = :matter) and (corrected_by <> '[]' or (
                (cast(:action as int) is null or action = :action)
                and (cast(:chapter as int) is null or in_chapter = :chapter)
                and (cast(:state as text) is null or state = :state)
                and (cast(:level as text) is null or level = :level)
                and (cast(:from as date) is null or to_day >= :from)
                and (cast(:to as date) is null or from_day <= :to)))""";

    static final String INDICATORS = "select i.*, i.position as sort from " + rows("indicator") + " i where " + begun("i")
            + " order by i.indicator, i.position";

    static final String VALUES = "select v.*, v.position as sort, " + Remarks.of("v.position") + " from "
            + rows("indicator_value") + " v where v.indicator = :indicator and " + begun("v");

    static final String ASSESSMENTS = "select a.*, a.position as sort, " + Remarks.of("a.position") + " from "
            + rows("assessment") + " a where " + begun("a")
            + " and (cast(:meeting as text) is null or a.meeting = :meeting)"
            + " and (cast(:chapter as int) is null or a.chapter = :chapter)";

    private ProgressSql() {}
}
