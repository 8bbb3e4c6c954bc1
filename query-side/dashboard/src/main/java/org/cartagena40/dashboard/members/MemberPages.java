package org.cartagena40.dashboard.members;

import java.util.Locale;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.membership.MemberDetail;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The 33 States, and each of them. */
@Controller
@RequestMapping("/members")
@Import(DeedQueries.class)
public final class MemberPages {

    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, false);

    private final MembershipQueries members;
    private final OfficeQueries offices;
    private final DeedQueries deeds;

    MemberPages(MembershipQueries members, OfficeQueries offices, DeedQueries deeds) {
        this.members = members;
        this.offices = offices;
        this.deeds = deeds;
    }

    @GetMapping
    ModelAndView members(Visit visit) {
        return visit.show(
                "members/members",
                members(visit.question(), visit),
                visit.later(question -> members(question, visit).says(visit.words())));
    }

    private MembersView members(Question question, Visit visit) {
        var all = members.members(question, ALL).items();
        return MembersView.of(all, offices.offices(question).holdings(), visit);
    }

    /** A State is found by its code however that is written. */
    @GetMapping("/{state}")
    ModelAndView state(Visit visit, @PathVariable String state) {
        String id = state.toUpperCase(Locale.ROOT);
        MemberDetail whole = members.member(visit.question(), id);
        MemberStatus now = visit.now()
                ? whole.member().status()
                : members.member(visit.present(), id).member().status();
        return visit.show(
                "members/state",
                StateView.of(whole, now, offices.offices(visit.question()), deeds.of(id, visit), visit));
    }
}
