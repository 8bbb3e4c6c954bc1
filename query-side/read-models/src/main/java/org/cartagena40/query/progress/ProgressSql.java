package org.cartagena40.query.progress;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import org.cartagena40.query.record.Remarks;

/**
 * The statements about what was reported. The chapter of an action is the one that the catalogue gave it in the version
 * against which it was reported, so a revision moves no old report (R107).
 */
final class ProgressSql {

    /** In which chapter each action lay in each version of its plan. */
    private static final String LYING = """
            select distinct on (x.plan, v.version, x.number) x.plan, v.version, x.number, x.chapter
            from %s x join (select distinct plan, version from %s p) v
              on v.plan = x.plan and coalesce(x.version, 1) <= v.version
            where x.slot = 'ACTION' and x.chapter is not null
            order by x.plan, v.version, x.number, coalesce(x.version, 1) desc, x.position desc, x.place desc""".formatted(
                    rows("plan_slot"), rows("plan_version"));

    /** The entries that some correction speaks of: they are looked at as they read now. */
    private static final String CORRECTED = "e.position in (select c.target from " + rows("correction")
            + " c where c.target_type like 'progress.%')";

    private static final String FITS = """
            (cast(:matter as text) is null or e.matter = :matter)
            and (CORRECTED or ((cast(:action as int) is null or e.action = :action)
                and (cast(:chapter as int) is null or coalesce(e.chapter, lying.chapter) = :chapter)
                and (cast(:state as text) is null or e.state = :state)
                and (cast(:level as text) is null or e.level = :level)
                and (cast(:from as date) is null or e.to_day >= :from)
                and (cast(:to as date) is null or e.from_day <= :to)))""".replace("CORRECTED", CORRECTED);

    private static final String WHERE = " from " + rows("report_entry") + " e left join (" + LYING
            + ") lying on lying.plan = e.plan and lying.version = e.catalogue_version and lying.number = e.action where "
            + begun("e") + " and ";

    /** What was recorded fits, or the entry is corrected. */
    static final String FILTERED = "select e.*, e.position as sort, coalesce(e.chapter, lying.chapter) as in_chapter, "
            + Remarks.of("e.position") + WHERE + FITS;

    /** What counting needs of the entries of a plan whose period ends no earlier, or that are corrected. */
    static final String COUNTED =
            "select e.position, e.report, e.matter, e.level, e.state, e.to_day, e.status, coalesce(e.chapter,"
                    + " lying.chapter) as in_chapter, case when " + CORRECTED + " then jsonb_build_array(e.position)"
                    + " end as corrected_by" + WHERE + "e.plan = :plan and (" + CORRECTED
                    + " or (e.to_day >= :from and e.to_day <= :to))";

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
