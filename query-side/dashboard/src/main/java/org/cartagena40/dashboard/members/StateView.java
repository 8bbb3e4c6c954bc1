package org.cartagena40.dashboard.members;

import java.util.List;
import java.util.Objects;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.dashboard.words.When;
import org.cartagena40.events.Precision;
import org.cartagena40.events.Tier;
import org.cartagena40.query.membership.Accreditation;
import org.cartagena40.query.membership.Member;
import org.cartagena40.query.membership.MemberDetail;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.offices.Offices;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Task;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * One State.
 *
 * @param membersRead whether the reader may see accreditations at all
 * @param later what it is today, where that is something else than at the shown moment
 */
public record StateView(
        MemberDetail whole,
        String name,
        String lead,
        @Nullable Dated since,
        @Nullable Dated until,
        @Nullable Dated disputedSince,
        When.Place capital,
        List<Held> offices,
        List<Task> tasks,
        List<Accredited> accreditations,
        boolean membersRead,
        Deeds deeds,
        boolean sample,
        boolean own,
        @Nullable String later) {

    /** An office that it holds, held or will hold. */
    public record Held(
            Holding holding, Dated since, @Nullable Dated until) {}

    /** Somebody who may act for it. */
    public record Accredited(
            Accreditation accreditation,
            Dated from,
            @Nullable Dated until,
            @Nullable Dated ended) {}

    static StateView of(MemberDetail whole, MemberStatus now, Offices offices, Deeds deeds, Visit visit) {
        var member = whole.member();
        String state = member.state();
        When when = visit.when();
        Dated since = member.since() == null ? null : when.of(member.since());
        return new StateView(
                whole,
                visit.names().of(state),
                lead(member, visit),
                since,
                member.until() == null ? null : when.of(member.until()),
                whole.seatDisputedSince() == null ? null : when.of(whole.seatDisputedSince()),
                visit.names().capital(state),
                held(state, offices, visit),
                offices.openTasks().stream()
                        .filter(task -> task.state().equals(state))
                        .toList(),
                whole.accreditations().stream()
                        .map(one -> accredited(one, when))
                        .toList(),
                visit.question().reader().sees(Tier.MEMBERS),
                deeds,
                "SAMPLE".equals(member.origin()),
                visit.visitor().delegateOf(state),
                now == member.status() ? null : visit.words().of("members.status", now));
    }

    private static String lead(Member member, Visit visit) {
        Effective since = member.since();
        boolean undated = since == null || since.precision() == Precision.UNKNOWN;
        String key = member.status() == MemberStatus.MEMBER && undated ? ".undated" : "";
        return visit.words()
                .of(
                        "members.lead." + member.status() + key,
                        undated ? "" : visit.when().of(since).text());
    }

    private static List<Held> held(String state, Offices offices, Visit visit) {
        return offices.holdings().stream()
                .filter(holding -> holding.holder().equals(state))
                .map(holding -> new Held(
                        holding,
                        holding.start() == null
                                ? visit.when().of(holding.effective())
                                : visit.when().day(holding.start().toString()),
                        until(holding, visit)))
                .toList();
    }

    /** How it ended, where it did; else its planned end, where it has one. */
    private static @Nullable Dated until(Holding holding, Visit visit) {
        if (holding.ended() != null) {
            return visit.when().of(holding.ended());
        }
        return holding.end() == null ? null : visit.when().day(Objects.toString(holding.end()));
    }

    private static Accredited accredited(Accreditation one, When when) {
        return new Accredited(
                one,
                when.of(one.from()),
                one.until() == null ? null : when.of(one.until()),
                one.ended() == null ? null : when.of(one.ended()));
    }
}
