package org.cartagena40.query.meetings;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.certain;
import static org.cartagena40.query.views.Seen.counted;
import static org.cartagena40.query.views.Seen.rows;

/** The statements about meetings. */
final class MeetingSql {

    static final String MEETINGS = "select m.*, %s as is_certain from %s m where %s order by m.position"
            .formatted(certain("m"), rows("meeting"), begun("m"));

    static final String PLANS = "select p.*, %s as is_certain from %s p where %s order by p.position"
            .formatted(certain("p"), rows("meeting_plan"), begun("p"));

    static final String STEPS = "select s.*, %s as is_certain from %s s where %s order by s.position"
            .formatted(certain("s"), rows("meeting_step"), begun("s"));

    /** The last time that registration was opened, and whether it was closed since. */
    static final String REGISTRATIONS =
            """
            select distinct on (r.meeting) r.*, c.reason as closed_because, c.position as closed_position
            from %s r left join lateral (select x.reason, x.position from %s x
                where x.meeting = r.meeting and x.step = 'CLOSED' and x.position > r.position and %s
                order by x.position desc limit 1) c on true
            where r.step = 'OPENED' and %s order by r.meeting, r.position desc""".formatted(rows("meeting_registration"), rows("meeting_registration"), begun("x"), begun("r"));

    /** Sessions that were opened, and closed if they were. */
    static final String SESSIONS =
            """
            select o.meeting, o.session, o.chair, o.effective, c.effective as closed from %s o
            left join %s c on c.meeting = o.meeting and c.session = o.session and c.step = 'CLOSED' and %s
            where o.step = 'OPENED' and %s order by o.position""".formatted(rows("meeting_session"), rows("meeting_session"), begun("c"), begun("o"));

    static final String AGENDA = """
            select a.* from %s a where a.meeting = :meeting and %s order by a.position desc limit 1""".formatted(rows("meeting_agenda"), begun("a"));

    static final String INVITATIONS = "select i.* from %s i where i.meeting = :meeting and %s order by i.position"
            .formatted(rows("meeting_invitation"), begun("i"));

    static final String ATTENDANCE = """
            select distinct on (a.session) a.* from %s a where a.meeting = :meeting and %s
            order by a.session, a.position desc""".formatted(rows("attendance"), begun("a"));

    static final String INTERVENTIONS =
            "select i.* from %s i where i.meeting = :meeting and %s order by i.started_at, i.position"
                    .formatted(rows("intervention"), begun("i"));

    private static final String LAST_STEP = """
            (select distinct on (x.participant) x.participant, x.step, x.effective, x.position from %s x
             where x.meeting = :meeting and %s order by x.participant, x.position desc)""";

    /** How many, for everybody. */
    static final String COUNTS =
            """
            select p.constituency, count(*) filter (where l.step = 'REGISTERED') as registered,
                   count(*) filter (where l.step = 'WAITING') as waiting
            from %s p join %s l on l.participant = p.participant
            where p.meeting = :meeting and p.constituency is not null group by p.constituency
            having count(*) filter (where l.step in ('REGISTERED', 'WAITING')) > 0 order by p.constituency""".formatted(counted("participant"), LAST_STEP.formatted(counted("participant"), begun("x")));

    static final String PARTICIPANTS = """
            select p.participant, p.affiliation, p.constituency, p.language, l.step, l.effective, n.person, d.reason
            from %s p join %s l on l.participant = p.participant
            left join %s n on n.meeting = p.meeting and n.participant = p.participant and n.position = p.position
            left join %s d on d.meeting = p.meeting and d.participant = p.participant and d.position = l.position
            where p.meeting = :meeting and p.affiliation is not null order by p.position""".formatted(
                    rows("participant"),
                    LAST_STEP.formatted(counted("participant"), begun("x")),
                    rows("participant_person"),
                    rows("participant_person"));

    static final String DECISIONS =
            "select d.decision from %s d where d.meeting = :meeting and %s order by d.no_at_meeting"
                    .formatted(rows("decision"), begun("d"));

    private MeetingSql() {}
}
