package org.cartagena40.query.priorities;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.certain;
import static org.cartagena40.query.views.Seen.rows;

/** The statements about priorities. Of several openings or adoptions of a cycle, the first one in effect speaks. */
final class PrioritySql {

    static final String CYCLES = """
            select c.*, a.decision, a.meeting, a.procedure, a.counts, a.not_held, a.no_report_reason, a.adopted_effective,
                   a.adopted_certain, a.adopted_sources, z.closed
            from %s c
            left join lateral (
                select a.decision, a.meeting, a.procedure, a.counts, a.not_held, a.no_report_reason,
                       a.effective as adopted_effective, %s as adopted_certain, a.sources as adopted_sources
                from %s a where a.cycle = c.cycle and %s order by a.position limit 1) a on true
            left join lateral (
                select true as closed from %s z where z.cycle = c.cycle and z.step = 'CLOSED' and %s limit 1) z on true
            where %s
              and not exists (select 1 from %s other where other.cycle = c.cycle and other.position < c.position)
            order by c.from_year, c.cycle""".formatted(
                    rows("priority_cycle"),
                    certain("a"),
                    rows("priority_adoption"),
                    begun("a"),
                    rows("priority_step"),
                    begun("z"),
                    begun("c"),
                    rows("priority_cycle"));

    static final String ADOPTED = "select a.counts, a.priorities from " + rows("priority_adoption")
            + " a where a.cycle = :cycle and " + begun("a") + " order by a.position limit 1";

    static final String PROPOSALS = "select p.* from " + rows("priority_proposal") + " p where p.cycle = :cycle and "
            + begun("p") + " order by p.priority, p.position";

    static final String STEPS = "select s.* from " + rows("priority_step") + " s where s.cycle = :cycle and "
            + begun("s") + " order by s.position";

    static final String THEMATIC = "select distinct x.number from " + rows("plan_slot")
            + " x where x.plan = :plan and x.slot = 'CHAPTER' and x.thematic and " + begun("x") + " order by x.number";

    private PrioritySql() {}
}
