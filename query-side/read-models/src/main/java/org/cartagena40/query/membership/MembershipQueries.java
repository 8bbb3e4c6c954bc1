package org.cartagena40.query.membership;

import java.util.List;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Seen;

/** All 33 States at a moment, and one of them with its accreditations. */
public final class MembershipQueries {

    /** Each admission with the withdrawal that followed it, and what that makes the State at the asked moment. */
    private static final String SPANS =
            """
            select a.*, w.effective as ended, %s as begun,
                   a.certain_from <= :asOf and (w.state is null or :asOf < coalesce(w.possible_from, '-infinity')) as certain,
                   %s and (w.state is null or :asOf < w.certain_from) as possible
            from %s a
            left join lateral (select * from %s x where x.step = 'WITHDRAWN' and x.state = a.state
                               and x.position > a.position order by x.position limit 1) w on true
            where a.step = 'ADMITTED' order by a.position desc""".formatted(Seen.begun("a"), Seen.begun("a"), Seen.rows("membership"), Seen.rows("membership"));

    private final Reading reading;

    public MembershipQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<Member> members(Question question, Paging paging) {
        return reading.answer(question, asked -> Page.of(members(asked), Member::state, paging));
    }

    public MemberDetail member(Question question, String state) {
        if (!States.known(state)) {
            throw new NotOnRecord("State of the region", state);
        }
        return reading.answer(
                question,
                asked -> new MemberDetail(
                        member(new MemberState(state), spans(asked), asked),
                        Accreditations.disputedSince(asked, state),
                        Accreditations.of(asked, state)));
    }

    /** All accreditations, of States and of other bodies. */
    public Page<Accreditation> accreditations(Question question, Paging paging) {
        return reading.answer(
                question, asked -> Page.of(Accreditations.all(asked), Accreditation::accreditation, paging));
    }

    /** All 33 within the answer to a wider question, by id. */
    public static List<Member> members(Asked asked) {
        List<MembershipSpan> spans = spans(asked);
        return States.all().stream().map(state -> member(state, spans, asked)).toList();
    }

    private static List<MembershipSpan> spans(Asked asked) {
        return asked.rows(SPANS, MembershipSpan::of);
    }

    private static Member member(MemberState state, List<MembershipSpan> spans, Asked asked) {
        States.Entry names = States.on(state, Zones.dayOf(asked.moment().asOf()));
        return spans.stream()
                .filter(span -> span.state().equals(state.value()) && span.begun())
                .min(MembershipSpan.TELLS_MOST)
                .map(span -> span.member(names))
                .orElseGet(() -> MembershipSpan.unconfirmed(names));
    }
}
