package org.cartagena40.query.progress;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        order by x.plan, v.version, x.number, coalesce(x.version, 1) desc, x.position desc, x.place desc\
        """.formatted(rows("plan_slot"), rows("plan_version"));

    /** The entries that some correction speaks of: they are looked at as they read now. */
    private static final String CORRECTED =
            "e.position in (select c.target from " + rows("correction") + " c where c.target_type like 'progress.%')";

    /** What each part of a filter asks of an entry. */
    private static final Map<String, String> CONDITIONS = Map.of(
            "action", "e.action = :action",
            "chapter", "coalesce(e.chapter, lying.chapter) = :chapter",
            "state", "e.state = :state",
            "level", "e.level = :level",
            "matter", "e.matter = :matter",
            "from", "e.to_day >= :from",
            "to", "e.from_day <= :to");

    private static final String WHERE = " from " + rows("report_entry") + " e left join (" + LYING
            + ") lying on lying.plan = e.plan and lying.version = e.catalogue_version and lying.number = e.action"
            + " where "
            + begun("e");

    private static final String ENTRIES = "select e.*, e.position as sort, coalesce(e.chapter, lying.chapter) as"
            + " in_chapter, " + Remarks.of("e.position") + WHERE;

    /** What counting needs of the entries of a plan. */
    private static final String COUNTED =
            "select e.position, e.report, e.matter, e.level, e.state, e.to_day, e.status, coalesce(e.chapter,"
                    + " lying.chapter) as in_chapter, case when " + CORRECTED + " then jsonb_build_array(e.position)"
                    + " end as corrected_by" + WHERE + " and e.plan = :plan";

    /** Whether some correction speaks of anything that its body reported on its matter. */
    private static final String OF_A_CORRECTED_REPORT =
            "e.report in (select e.report from " + rows("report_entry") + " e where " + CORRECTED + ")";

    /** Entries that are read one by one: their corrections may count them elsewhere, or under another status. */
    static final String COUNTED_SINGLY = COUNTED + " and " + OF_A_CORRECTED_REPORT + " and (" + CORRECTED
            + " or (e.to_day >= :from and e.to_day <= :to))";

    /** All others, counted by place; of each report the status of the latest period, of two on one the later entry. */
    static final String TALLIES = """
            with counted as materialized (%s and e.to_day >= :from and e.to_day <= :to and not %s),
            latest as (
                select distinct on (in_chapter, level, report) in_chapter, level, status from counted
                where status is not null order by in_chapter, level, report, to_day desc, position desc),
            stands as (
                select in_chapter, level, jsonb_agg(jsonb_build_object('status', status, 'reports', reports)) as statuses
                from (select in_chapter, level, status, count(*) as reports from latest group by 1, 2, 3) each
                group by in_chapter, level)
            select c.in_chapter, c.level, count(*) as entries,
                   count(*) filter (where c.matter = 'GOOD_PRACTICE') as good_practices,
                   count(*) filter (where c.matter = 'CHALLENGE') as challenges,
                   coalesce(jsonb_agg(distinct c.state) filter (where c.state is not null), '[]') as states,
                   coalesce((select s.statuses from stands s
                             where s.in_chapter is not distinct from c.in_chapter and s.level = c.level), '[]') as statuses
            from counted c group by c.in_chapter, c.level
            """.formatted(COUNTED, OF_A_CORRECTED_REPORT);

    /** Which States reported on periods that end in which year, corrected entries apart. */
    static final String STATES_BY_YEAR = """
            select cast(extract(year from c.to_day) as int) as year, c.in_chapter, jsonb_agg(distinct c.state) as states
            from (%s and e.level = 'STATE' and e.state is not null and e.to_day >= :from and e.to_day <= :to and not %s) c
            group by 1, 2
            """.formatted(COUNTED, OF_A_CORRECTED_REPORT);

    static final String INDICATORS = "select i.*, i.position as sort from " + rows("indicator") + " i where "
            + begun("i") + " order by i.indicator, i.position";

    static final String VALUES = "select v.*, v.position as sort, " + Remarks.of("v.position") + " from "
            + rows("indicator_value") + " v where v.indicator = :indicator and " + begun("v");

    static final String ASSESSMENTS = "select a.*, a.position as sort, " + Remarks.of("a.position") + " from "
            + rows("assessment") + " a where " + begun("a")
            + " and (cast(:meeting as text) is null or a.meeting = :meeting)"
            + " and (cast(:chapter as int) is null or a.chapter = :chapter)";

    private ProgressSql() {}

    /** What was recorded fits, or the entry is corrected. Only what is asked for is a condition, so that it plans well. */
    static String filtered(Set<String> asked) {
        return asked.isEmpty()
                ? ENTRIES
                : asked.stream()
                        .sorted()
                        .map(CONDITIONS::get)
                        .collect(Collectors.joining(" and ", ENTRIES + " and (" + CORRECTED + " or (", "))"));
    }
}
