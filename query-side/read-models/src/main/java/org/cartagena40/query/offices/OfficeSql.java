package org.cartagena40.query.offices;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.certain;
import static org.cartagena40.query.views.Seen.possible;
import static org.cartagena40.query.views.Seen.rows;

/** The statements about offices. */
final class OfficeSql {

    /** An office without terms is held until the next holder may have it; a term ends as it was dated. */
    private static final String SUCCEEDED = """
            select t.*, case when t.office = 'VICE_PRESIDENCY' or t.next is null then t.last_to
                             else coalesce(t.next_possible, '-infinity') end as certain_to,
                   case when t.office = 'VICE_PRESIDENCY' or t.next is null then t.latest_to
                        else t.next_certain end as possible_to
            from (select office, term, position, holder, period, start_day, end_day, invitation, procedure, end_reason,
                         ended, origin, sources, possible_from, certain_from, effective, certain_to as last_to,
                         possible_to as latest_to, lead(position) over succession as next,
                         lead(possible_from) over succession as next_possible,
                         lead(certain_from) over succession as next_certain
                  from %s x window succession as (partition by office order by position)) t""".formatted(rows("office_term"));

    static final String HOLDINGS =
            """
            select h.*, case when not %s then 'TO_COME' when %s then 'HELD' when %s then 'POSSIBLY_HELD'
                        else 'ENDED' end as status, r.renewals, coalesce(r.renewed_to, h.end_day) as until_day
            from (%s) h
            cross join lateral (select count(*) as renewals, max(x.end_day) as renewed_to from %s x
                                where x.term = h.term and x.certain_from <= :asOf) r
            order by h.office, h.position""".formatted(begun("h"), certain("h"), possible("h"), SUCCEEDED, rows("office_renewal"));

    static final String INVITATIONS = """
            select i.*, s.effective as since, coalesce(c.reason, s.reason) as status_reason,
                   case when exists (select 1 from %s d where d.invitation = i.invitation and d.certain_from <= :asOf)
                          or exists (select 1 from %s n where n.invitation = i.invitation and n.certain_from <= :asOf)
                        then 'FULFILLED' else coalesce(s.step, 'INVITED') end as status
            from %s i
            left join lateral (select * from %s x where x.invitation = i.invitation and x.certain_from <= :asOf
                               order by x.position desc limit 1) s on true
            left join %s c on c.position = s.position
            where i.certain_from <= :asOf order by i.position""".formatted(
                    rows("designation"),
                    rows("office_renewal"),
                    rows("invitation"),
                    rows("invitation_step"),
                    rows("confided_reason"));

    static final String DESIGNATIONS = """
            select d.*, case when d.withheld_at <= :asOf then 'WITHHELD'
                             when t.term is not null then 'STARTED' else 'DESIGNATED' end as status
            from %s d
            left join %s t on t.term = d.term and t.office = 'VICE_PRESIDENCY' and t.certain_from <= :asOf
            where d.certain_from <= :asOf order by d.position""".formatted(rows("designation"), rows("office_term"));

    private OfficeSql() {}
}
