package org.cartagena40.dashboard.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cartagena40.dashboard.frame.Visits;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.query.membership.Member;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Offices.HoldingStatus;
import org.cartagena40.query.views.Effective;
import org.junit.jupiter.api.Test;

/** No State stands first or apart, and what is only possible is not shown as certain. */
class MembersViewTest {

    private static final List<Member> THREE = List.of(
            member("DM", MemberStatus.MEMBER),
            member("DO", MemberStatus.TO_BE_CONFIRMED),
            member("MX", MemberStatus.POSSIBLY_MEMBER));

    @Test
    void States_follow_the_alphabet_of_the_language_of_the_page() {
        assertThat(MembersView.of(THREE, List.of(), Visits.in("es")).rows())
                .extracting(MembersView.Row::name)
                .containsExactly("Dominica", "México", "República Dominicana");
        assertThat(MembersView.of(THREE, List.of(), Visits.in("en")).rows())
                .extracting(MembersView.Row::name)
                .containsExactly("Dominica", "Dominican Republic", "Mexico");
    }

    @Test
    void each_status_is_counted_also_where_no_State_has_it() {
        MembersView view = MembersView.of(THREE, List.of(), Visits.in("es"));
        assertThat(view.members()).isOne();
        assertThat(view.figures())
                .extracting(MembersView.Figure::status, MembersView.Figure::count)
                .containsExactly(
                        tuple(MemberStatus.MEMBER, 1),
                        tuple(MemberStatus.POSSIBLY_MEMBER, 1),
                        tuple(MemberStatus.FORMER_MEMBER, 0),
                        tuple(MemberStatus.TO_BE_CONFIRMED, 1));
    }

    @Test
    void an_office_is_shown_beside_a_State_that_certainly_holds_it() {
        List<Holding> holdings = List.of(
                holding("VICE_PRESIDENCY", "MX", HoldingStatus.POSSIBLY_HELD),
                holding("PRESIDENCY", "DM", HoldingStatus.HELD));
        assertThat(MembersView.of(THREE, holdings, Visits.in("es")).rows())
                .extracting(MembersView.Row::offices)
                .containsExactly(List.of("PRESIDENCY"), List.of(), List.of());
    }

    @Test
    void a_delegation_finds_itself() {
        assertThat(MembersView.of(THREE, List.of(), Visits.of("MX")).rows())
                .filteredOn(MembersView.Row::own)
                .extracting(MembersView.Row::name)
                .containsExactly("México");
    }

    private static Member member(String state, MemberStatus status) {
        return new Member(state, status, state, state, "UTC", null, null, null, null, List.of());
    }

    private static Holding holding(String office, String holder, HoldingStatus status) {
        return new Holding(
                office,
                holder,
                null,
                status,
                null,
                null,
                null,
                0,
                Effective.of(EffectiveTime.at(Visits.NOW)),
                null,
                null,
                null,
                null,
                "IMPORT",
                List.of());
    }
}
