package org.cartagena40.query.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.Zones;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.priorities.AdoptedPriority;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PresentedTo;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.priorities.PrioritiesPresented;
import org.cartagena40.events.priorities.PriorityContent;
import org.cartagena40.events.priorities.PriorityCycleClosed;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.events.priorities.PriorityProposalAmended;
import org.cartagena40.events.priorities.PriorityProposalWithdrawn;
import org.cartagena40.events.priorities.PriorityProposed;
import org.cartagena40.events.priorities.ReportLinkedToCycle;
import org.cartagena40.query.Views;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board of any day: places, proposals with their revisions, and the cycle in force. */
class PriorityBoardTest {

    private static final CycleId FIRST = new CycleId("2025-2027");
    private static final CycleId SECOND = new CycleId("2027-2029");
    private static final EffectiveTime IN_JULY_2025 =
            EffectiveTime.during(LocalDate.parse("2025-07-17"), LocalDate.parse("2025-07-18"));

    private final Views views = new Views();
    private final PriorityQueries priorities = new PriorityQueries(views.reading());

    @BeforeEach
    void a_plan_with_three_thematic_chapters_and_the_first_cycle() {
        EffectiveTime adopted = EffectiveTime.on(LocalDate.parse("2024-12-12"));
        views.record(new PlanRegistered(PLAN, "PAC", 2024, 2034, 5, 11, 101, adopted, IMPORTED));
        for (int chapter = 1; chapter <= 5; chapter++) {
            views.record(new ChapterDefined(PLAN, chapter, null, chapter <= 3, null, adopted, IMPORTED));
        }
        views.record(new PriorityCycleOpened(
                FIRST, PLAN, 2025, 2027, 5, 15, List.of(Criterion.SYNERGIES), IN_JULY_2025, IMPORTED));
    }

    @Test
    void a_cycle_that_is_open_has_its_places_and_nothing_in_them() {
        PriorityBoard board = board(FIRST, "2025-08-01");
        assertThat(board.cycle().status()).isEqualTo(CycleStatus.OPEN);
        assertThat(board.areas())
                .hasSize(15)
                .allSatisfy(area -> assertThat(area.status()).isEqualTo(AreaStatus.NOT_YET_ADOPTED));
        assertThat(board.areas()).extracting(PriorityArea::chapter).containsOnly(1, 2, 3);
    }

    @Test
    void of_the_first_adoption_the_numbers_are_held_and_no_title_is_made_up() {
        views.record(numbersOnly());
        PriorityBoard board = board(FIRST, "2025-08-01");
        assertThat(board.areas()).hasSize(15).allSatisfy(area -> {
            assertThat(area.status()).isEqualTo(AreaStatus.TITLE_NOT_STATED);
            assertThat(area.title()).isNull();
            assertThat(area.titleStated()).isFalse();
        });
        assertThat(board.cycle().adoption().notHeld()).isEqualTo("Annex 1");
        assertThat(board.cycle().adoption().counts()).hasSize(3);
    }

    @Test
    void priorities_hold_from_the_first_instant_at_which_the_adoption_is_certain() {
        views.record(numbersOnly());
        Instant certain = day("2025-07-19");
        assertThat(inForceAt(certain.minusNanos(1000))).isEmpty();
        assertThat(inForceAt(certain)).hasValue("2025-2027");
        assertThat(inForceAt(day("2028-01-01").minusNanos(1000))).hasValue("2025-2027");
        assertThat(inForceAt(day("2028-01-01"))).as("the biennium is over").isEmpty();
        assertThat(priorities.cycles(asked("2025-07-18"), Paging.first()).items())
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.adoption().certain()).isFalse());
    }

    @Test
    void in_the_year_that_two_biennia_share_the_later_one_holds_from_its_adoption_on() {
        views.record(numbersOnly());
        propose();
        views.record(adopted("2027-06-15"));
        assertThat(inForceAt(day("2027-06-16").minusNanos(1000))).hasValue("2025-2027");
        assertThat(inForceAt(day("2027-06-16"))).hasValue("2027-2029");
        views.record(new PriorityCycleClosed(SECOND, "Set aside", EffectiveTime.at(day("2027-08-01")), PRESIDENCY));
        assertThat(inForceAt(day("2027-07-31"))).hasValue("2027-2029");
        assertThat(inForceAt(day("2027-08-01"))).hasValue("2025-2027");
        assertThat(priorities.areas(asked("2027-07-31"), null, Paging.first()).items())
                .extracting(PriorityArea::cycle)
                .containsOnly("2027-2029");
    }

    @Test
    void an_adopted_priority_shows_its_title_its_actions_and_its_programme() {
        propose();
        views.record(adopted("2027-06-15"));
        PriorityArea area = board(SECOND, "2027-07-01").areas().get(0);
        assertThat(area.status()).isEqualTo(AreaStatus.ADOPTED);
        assertThat(area.title().text()).isEqualTo("Mobile units");
        assertThat(area.actions()).containsExactly(17, 18);
        assertThat(area.programme()).isEqualTo(2);
        assertThat(area.criteria()).containsExactly("SYNERGIES");
    }

    @Test
    void a_proposal_shows_every_revision_and_stands_in_the_last_one_of_the_asked_day() {
        propose();
        Proposal before = priorities.proposal(asked("2027-02-15"), "2027-2029", "p-1");
        assertThat(before.revision()).isEqualTo(1);
        assertThat(before.content().actions()).containsExactly(17);
        Proposal now = priorities.proposal(asked("2027-03-15"), "2027-2029", "p-1");
        assertThat(now.revision()).isEqualTo(2);
        assertThat(now.content().actions()).containsExactly(17, 18);
        assertThat(now.history())
                .extracting(Proposal.Step::step)
                .containsExactly(ProposalStep.PROPOSED, ProposalStep.AMENDED);
        assertThat(now.status()).isEqualTo(ProposalStatus.STANDING);
        views.record(new PriorityProposalWithdrawn(
                SECOND, new PriorityId("p-1"), "Joined", EffectiveTime.at(day("2027-04-01")), BELIZE_ACTS));
        Proposal withdrawn = priorities.proposal(asked("2027-04-01"), "2027-2029", "p-1");
        assertThat(withdrawn.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(withdrawn.content().actions()).containsExactly(17, 18);
        assertThatThrownBy(() -> priorities.proposal(asked("2027-04-01"), "2027-2029", "p-2"))
                .isInstanceOf(NotOnRecord.class);
    }

    @Test
    void presentations_and_reports_stand_beside_the_board() {
        propose();
        views.record(
                new ReportLinkedToCycle(
                        SECOND, new DocumentId("REPORT-2027"), EffectiveTime.at(day("2027-02-03")), SECRETARIAT),
                adopted("2027-06-15"),
                new PrioritiesPresented(
                        SECOND,
                        PresentedTo.OTHER,
                        null,
                        new Label("en", "Quito Process"),
                        EffectiveTime.at(day("2027-09-01")),
                        PRESIDENCY));
        PriorityBoard board = board(SECOND, "2027-10-01");
        assertThat(board.reports()).extracting(PriorityBoard.Report::document).containsExactly("REPORT-2027");
        assertThat(board.presentations()).singleElement().satisfies(presentation -> {
            assertThat(presentation.forum().text()).isEqualTo("Quito Process");
            assertThat(presentation.by()).isEqualTo("CL");
        });
        assertThat(board(SECOND, "2027-08-01").presentations()).isEmpty();
    }

    @Test
    void the_state_of_a_day_names_the_priorities_in_force() {
        views.record(numbersOnly());
        var state = new StateQueries(views.reading()).state(asked("2026-01-01"));
        assertThat(state.prioritiesInForce().cycle()).isEqualTo("2025-2027");
    }

    private void propose() {
        EffectiveTime opened = EffectiveTime.at(day("2027-02-01"));
        views.record(
                new PriorityCycleOpened(
                        SECOND, PLAN, 2027, 2029, 1, 3, List.of(Criterion.SYNERGIES), opened, PRESIDENCY),
                new PriorityProposed(SECOND, new PriorityId("p-1"), 1, content(17), opened, BELIZE_ACTS),
                new PriorityProposalAmended(
                        SECOND,
                        new PriorityId("p-1"),
                        2,
                        1,
                        content(17, 18),
                        EffectiveTime.at(day("2027-03-01")),
                        BELIZE_ACTS));
    }

    private static PriorityContent content(Integer... actions) {
        return new PriorityContent(
                1, 2, new Label("en", "Mobile units"), null, List.of(actions), List.of(Criterion.SYNERGIES));
    }

    private static PrioritiesAdopted adopted(String on) {
        return new PrioritiesAdopted(
                SECOND,
                new DecisionId("MSC-2027-3"),
                MEETING,
                null,
                List.of(new ChapterCount(1, 1)),
                List.of(new AdoptedPriority(1, 1, new PriorityId("p-1"), new Label("en", "Mobile units"))),
                null,
                null,
                EffectiveTime.on(LocalDate.parse(on)),
                PRESIDENCY);
    }

    private static PrioritiesAdopted numbersOnly() {
        return new PrioritiesAdopted(
                FIRST,
                new DecisionId("MSC-1-3"),
                new MeetingId("MSC-1"),
                null,
                List.of(new ChapterCount(1, 5), new ChapterCount(2, 5), new ChapterCount(3, 5)),
                List.of(),
                "Annex 1",
                null,
                IN_JULY_2025,
                IMPORTED);
    }

    private static Instant day(String day) {
        return Zones.startOf(LocalDate.parse(day));
    }

    private Question asked(String day) {
        return views.asked(day(day), Reader.anyone());
    }

    private PriorityBoard board(CycleId cycle, String day) {
        return priorities.board(asked(day), cycle.value());
    }

    private Optional<String> inForceAt(Instant moment) {
        return priorities.cycles(views.asked(moment, Reader.anyone()), Paging.first()).items().stream()
                .filter(Cycle::inForce)
                .map(Cycle::cycle)
                .findFirst();
    }
}
