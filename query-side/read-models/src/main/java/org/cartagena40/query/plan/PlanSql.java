package org.cartagena40.query.plan;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.certain;
import static org.cartagena40.query.views.Seen.rows;

/**
 * The statements about the plan. Of what is said about a slot, the latest in effect speaks; of two that took effect at
 * once, the one recorded later.
 */
final class PlanSql {

    static final String PLAN =
            "select * from " + rows("plan") + " p where " + begun("p") + " order by p.from_year desc, p.plan limit 1";

    static final String ADOPTION = "select a.*, " + certain("a") + " as certain from " + rows("plan_adoption")
            + " a where a.plan = :plan and " + begun("a") + " order by a.position limit 1";

    static final String ANTECEDENTS =
            "select * from " + rows("plan_antecedent") + " a where a.plan = :plan order by a.position";

    static final String KEY_OUTCOMES = """
            select distinct on (o.number) o.* from %s o where o.plan = :plan and %s
            order by o.number, o.position desc""".formatted(rows("plan_key_outcome"), begun("o"));

    static final String VERSIONS = "select v.* from " + rows("plan_version") + " v where v.plan = :plan and "
            + begun("v") + " order by " + when("v") + ", v.position";

    /** How many slots of each kind something is said of, and how many of these have a title. */
    static final String SAID = """
            select last.slot, count(*) as defined, count(last.title) as titled
            from (select distinct on (x.slot, x.number) x.slot, x.number, x.title from %s x
                  where x.plan = :plan and %s
                    and x.number <= case x.slot when 'CHAPTER' then :chapters when 'PROGRAMME' then :programmes
                                                else :actions end
                  order by x.slot, x.number, %s desc, x.position desc, x.place desc) last
            group by last.slot""".formatted(rows("plan_slot"), begun("x"), when("x"));

    /** All slots of one kind; a revision says nothing of groups and outcomes, so these stay as they were defined. */
    static final String SLOTS = """
            select n.number, s.position is not null as defined, s.chapter, s.programme, s.title, s.sources, d.thematic,
                   d.establishes, d.population_groups, d.key_outcomes
            from generate_series(1, :count) n(number)
            left join lateral (%s order by %s desc, x.position desc, x.place desc limit 1) s on true
            left join lateral (%s and x.version is null order by %s desc, x.position desc limit 1) d on true
            order by n.number""".formatted(said("n", ":slot"), when("x"), said("n", ":slot"), when("x"));

    /** What the revisions changed, and what was said of each slot before. */
    static final String CHANGES =
            """
            select c.version, c.slot, c.number, c.chapter, c.programme, c.title, b.chapter as was_chapter,
                   b.programme as was_programme, b.title as was_title
            from %s c
            left join lateral (%s and (%s, x.position, x.place) < (%s, c.position, c.place)
                               order by %s desc, x.position desc, x.place desc limit 1) b on true
            where c.plan = :plan and c.version is not null and %s order by c.position, c.place""".formatted(rows("plan_slot"), said("c", "c.slot"), when("x"), when("c"), when("x"), begun("c"));

    private PlanSql() {}

    private static String said(String slots, String slot) {
        return "select * from " + rows("plan_slot") + " x where x.plan = :plan and x.slot = " + slot
                + " and x.number = " + slots + ".number and " + begun("x");
    }

    private static String when(String alias) {
        return "coalesce(" + alias + ".possible_from, '-infinity')";
    }
}
