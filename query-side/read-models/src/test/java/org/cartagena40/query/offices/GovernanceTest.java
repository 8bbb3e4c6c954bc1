package org.cartagena40.query.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.INVITATION;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.events.EventSamples.TERM;

import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Precision;
import org.cartagena40.events.Zones;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.query.Views;
import org.cartagena40.query.membership.Member;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.state.GovernanceState.OfficeState;
import org.cartagena40.query.state.GovernanceState.Seat;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** Who held which office and who belonged, certainly or possibly, on any day. */
class GovernanceTest {

    private static final LocalDate NOTED = LocalDate.parse("2025-10-27");
    private static final LocalDate START = LocalDate.parse("2027-01-01");
    private static final LocalDate END = LocalDate.parse("2029-01-01");
    private static final TermId NEXT = new TermId("next");

    private final Views views = new Views();

    @Test
    void an_office_whose_start_no_source_states_is_possible_before_its_document_and_certain_after() {
        views.record(term(TERM, MEXICO, null, null, EffectiveTime.between(null, NOTED)));
        assertThat(seat(Instant.EPOCH).status()).isEqualTo(Seat.POSSIBLY_HELD);
        assertThat(seat(day("2025-10-28").minusNanos(1000)).status()).isEqualTo(Seat.POSSIBLY_HELD);
        OfficeState certain = seat(day("2025-10-28"));
        assertThat(certain.status()).isEqualTo(Seat.HELD);
        assertThat(certain.certain()).singleElement().satisfies(holding -> {
            assertThat(holding.start()).isNull();
            assertThat(holding.end()).isNull();
            assertThat(holding.effective().precision()).isEqualTo(Precision.BOUNDED);
            assertThat(holding.effective().to()).isEqualTo("2025-10-27");
        });
    }

    @Test
    void a_successor_ends_the_term_at_the_same_instant() {
        views.record(term(TERM, MEXICO, null, null, EffectiveTime.between(null, NOTED)));
        views.record(
                new VicePresidencyTermEnded(
                        MSC,
                        TERM,
                        MEXICO,
                        TermEnd.REPLACED,
                        null,
                        EffectiveTime.at(Zones.startOf(START)),
                        Act.ofTheRecord()),
                term(NEXT, BRAZIL, START, END, EffectiveTime.at(Zones.startOf(START))));
        assertThat(holder(Zones.startOf(START).minusNanos(1000))).isEqualTo("MX");
        assertThat(holder(Zones.startOf(START))).isEqualTo("BR");
        assertThat(seat(Zones.startOf(START)).possible()).isEmpty();
    }

    @Test
    void a_term_is_over_at_its_stated_end_even_before_the_record_says_so() {
        views.record(term(NEXT, BRAZIL, START, END, EffectiveTime.on(START)));
        assertThat(seat(Zones.startOf(START).minusNanos(1000)).status()).isEqualTo(Seat.VACANT);
        assertThat(holder(Zones.startOf(START))).isEqualTo("BR");
        assertThat(holder(Zones.startOf(END).minusNanos(1000))).isEqualTo("BR");
        assertThat(seat(Zones.startOf(END)).status()).isEqualTo(Seat.VACANT);
    }

    @Test
    void evidence_dates_a_term_from_then_on_and_before_it_was_known_the_start_is_not_stated() {
        views.record(term(TERM, MEXICO, null, null, EffectiveTime.between(null, NOTED)));
        LocalDate start = LocalDate.parse("2025-07-01");
        views.record(new VicePresidencyTermDated(
                MSC, TERM, MEXICO, start, LocalDate.parse("2027-07-01"), EffectiveTime.on(start), PRESIDENCY));
        assertThat(seat(Zones.startOf(start).minusNanos(1000)).status()).isEqualTo(Seat.VACANT);
        assertThat(seat(Zones.startOf(start)).certain().get(0).start()).isEqualTo(start);
        Question before = views.asked(day("2026-01-01"), 0, Reader.anyone());
        assertThat(new OfficeQueries(views.reading())
                        .offices(before)
                        .holdings()
                        .get(0)
                        .start())
                .isNull();
    }

    @Test
    void a_renewal_moves_the_end_and_counts_from_when_it_was_decided() {
        views.record(term(TERM, BRAZIL, START, END, EffectiveTime.on(START)));
        LocalDate newEnd = LocalDate.parse("2031-01-01");
        Instant decided = day("2028-11-01");
        views.record(new VicePresidencyTermRenewed(
                MSC, TERM, BRAZIL, INVITATION, PROCEDURE, END, newEnd, EffectiveTime.at(decided), Act.ofTheRecord()));
        Holding before = seat(decided.minusSeconds(1)).certain().get(0);
        assertThat(before.end()).isEqualTo(END);
        assertThat(before.renewals()).isZero();
        Holding after = seat(decided).certain().get(0);
        assertThat(after.end()).isEqualTo(newEnd);
        assertThat(after.renewals()).isEqualTo(1);
        assertThat(holder(Zones.startOf(END))).isEqualTo("BR");
        assertThat(seat(Zones.startOf(newEnd)).status()).isEqualTo(Seat.VACANT);
    }

    @Test
    void a_later_presidency_follows_the_earlier_one() {
        views.record(
                new PresidencyAssigned(MSC, CHILE, "decade", EffectiveTime.unknown(NOTED), IMPORTED),
                new PresidencyAssigned(MSC, BRAZIL, "next", EffectiveTime.at(day("2034-01-01")), PRESIDENCY));
        assertThat(office(day("2033-12-31"), 0).certain().get(0).holder()).isEqualTo("CL");
        assertThat(office(day("2034-01-01"), 0).certain())
                .singleElement()
                .satisfies(holding -> assertThat(holding.holder()).isEqualTo("BR"));
    }

    @Test
    void a_State_is_to_be_confirmed_possible_member_former_and_member_again() {
        views.record(admitted(BELIZE, EffectiveTime.on(LocalDate.parse("2026-01-10"))));
        views.record(
                new MemberWithdrawn(MSC, BELIZE, "Note", EffectiveTime.on(LocalDate.parse("2027-01-10")), PRESIDENCY));
        views.record(admitted(BELIZE, EffectiveTime.at(day("2028-01-10"))));
        assertThat(status(day("2026-01-10").minusNanos(1000))).isEqualTo(MemberStatus.TO_BE_CONFIRMED);
        assertThat(status(day("2026-01-10"))).isEqualTo(MemberStatus.POSSIBLY_MEMBER);
        assertThat(status(day("2026-01-11"))).isEqualTo(MemberStatus.MEMBER);
        assertThat(status(day("2027-01-10").minusNanos(1000))).isEqualTo(MemberStatus.MEMBER);
        assertThat(status(day("2027-01-10"))).isEqualTo(MemberStatus.POSSIBLY_MEMBER);
        assertThat(status(day("2027-01-11"))).isEqualTo(MemberStatus.FORMER_MEMBER);
        assertThat(status(day("2028-01-10"))).isEqualTo(MemberStatus.MEMBER);
        Question beforeWithdrawal = views.asked(day("2027-06-01"), 0, Reader.anyone());
        assertThat(member(beforeWithdrawal).status()).isEqualTo(MemberStatus.MEMBER);
    }

    private static ActaEvent admitted(MemberState state, EffectiveTime when) {
        return new MemberAdmitted(MSC, state, MembershipBasis.ADOPTED, when, PRESIDENCY);
    }

    private static ActaEvent term(TermId term, MemberState state, LocalDate start, LocalDate end, EffectiveTime when) {
        return new VicePresidencyTermStarted(MSC, term, state, start, end, null, null, when, IMPORTED);
    }

    private static Instant day(String day) {
        return Zones.startOf(LocalDate.parse(day));
    }

    private OfficeState seat(Instant asOf) {
        return office(asOf, 1);
    }

    private OfficeState office(Instant asOf, int office) {
        return new StateQueries(views.reading())
                .state(views.asked(asOf, Reader.anyone()))
                .offices()
                .get(office);
    }

    private String holder(Instant asOf) {
        return seat(asOf).certain().get(0).holder();
    }

    private MemberStatus status(Instant asOf) {
        return member(views.asked(asOf, Reader.anyone())).status();
    }

    private Member member(Question question) {
        return new MembershipQueries(views.reading())
                .members(question, Paging.first()).items().stream()
                        .filter(member -> member.state().equals("BZ"))
                        .findAny()
                        .orElseThrow();
    }
}
