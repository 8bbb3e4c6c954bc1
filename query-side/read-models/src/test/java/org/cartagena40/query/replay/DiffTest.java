package org.cartagena40.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Views;
import org.cartagena40.query.replay.Change.Kind;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What two moments say differently. */
class DiffTest {

    private static final Instant JUNE = Instant.parse("2027-06-15T12:00:00Z");
    private static final Instant JULY = Instant.parse("2027-07-15T12:00:00Z");

    private final Views views = new Views();
    private final DiffQueries differences =
            new DiffQueries(views.reading(), JsonMapper.builder().build());

    @Test
    void two_equal_moments_differ_in_nothing() {
        admitted(EffectiveTime.at(JUNE));
        assertThat(held(JUNE, JUNE)).isEmpty();
        assertThat(known(0, 0)).isEmpty();
    }

    @Test
    void who_became_a_member_between_them_is_a_member_now() {
        admitted(EffectiveTime.at(JUNE));
        assertThat(held(JUNE.minusNanos(1_000), JUNE)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.BEGAN);
            assertThat(change.key()).isEqualTo("BZ");
            assertThat(change.stoodBefore()).isNull();
            assertThat(change.standsNow()).isEqualTo(Standing.CERTAINLY);
            assertThat(change.before()).isNull();
            assertThat(change.es()).isEqualTo("Está vigente y antes no: Belice, Estado miembro.");
            assertThat(change.en()).isEqualTo("Stands now and did not: Belize, member State.");
        });
    }

    @Test
    void what_its_source_leaves_open_is_said_to_be_possible() {
        admitted(EffectiveTime.during(LocalDate.parse("2027-06-01"), LocalDate.parse("2027-06-30")));
        assertThat(held(OPENED, JUNE)).singleElement().satisfies(change -> {
            assertThat(change.standsNow()).isEqualTo(Standing.POSSIBLY);
            assertThat(change.en()).endsWith(" (possible; its sources do not make it certain).");
        });
        assertThat(held(JUNE, JULY)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.fields()).containsExactly("status");
            assertThat(change.en())
                    .isEqualTo("Changed: Belize, member State; status: from possibly a member to member.");
        });
    }

    @Test
    void what_came_and_went_between_them_is_told_once() {
        admitted(EffectiveTime.at(JUNE));
        views.record(new MemberWithdrawn(MSC, BELIZE, "left", EffectiveTime.at(JULY), PRESIDENCY));
        assertThat(held(JUNE, JULY)).extracting(Change::kind).containsExactly(Kind.ENDED);
        assertThat(held(OPENED, JULY)).extracting(Change::kind).containsExactly(Kind.PASSED);
    }

    @Test
    void what_was_learned_later_about_an_earlier_time_differs_in_what_was_known_alone() {
        views.record(Opening.of(PROCEDURE).event());
        admitted(EffectiveTime.at(OPENED));
        assertThat(held(JUNE, JULY)).isEmpty();
        assertThat(known(0, 1)).extracting(Change::key).containsExactly("BZ");
    }

    @Test
    void a_procedure_that_an_objection_ended_is_over_and_says_how() {
        broken();
        Change change = held(OPENED, DEADLINE.instant()).get(0);
        assertThat(change.kind()).isEqualTo(Kind.ENDED);
        assertThat(change.fields()).contains("objections", "status", "wording").doesNotContain("timeLeft");
        assertThat(change.en()).contains("not adopted: silence broken", "status: from open to silence broken");
    }

    @Test
    void nobody_learns_from_a_difference_who_objected() {
        broken();
        assertThat(views.asked(JUNE, Reader.anyone()))
                .satisfies(question -> assertThat(differences
                                .between(views.asked(OPENED, Reader.anyone()), question, null, Paging.first())
                                .toString())
                        .doesNotContain("BZ", "Belize"));
    }

    @Test
    void differences_come_in_pages_of_one_feature_or_of_all() {
        broken();
        admitted(EffectiveTime.at(JUNE));
        Page<Change> first = page(null, Paging.of(1, null, false));
        assertThat(first.items()).extracting(Change::list).containsExactly("members");
        assertThat(page(null, Paging.of(1, first.next(), false)).items())
                .extracting(Change::list)
                .containsExactly("silence-procedures");
        assertThat(page("silence", Paging.first()).items()).hasSize(1);
    }

    @Test
    void every_feature_with_lists_of_its_own_is_compared() {
        assertThat(EventCatalogue.entries().stream()
                        .map(EventCatalogue.Entry::feature)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(differences.features());
    }

    private void broken() {
        EffectiveTime then = EffectiveTime.at(OPENED.plusSeconds(60));
        Act act = BELIZE_ACTS;
        views.record(
                Opening.of(PROCEDURE)
                        .disclosing(Disclosure.OFFICES_SEE_THE_STATE)
                        .event(),
                new ObjectionRaised(PROCEDURE, BELIZE, "Grounds", List.of(), null, OPENED.plusSeconds(60), then, act),
                new SilenceBroken(PROCEDURE, 1, then, act));
    }

    private void admitted(EffectiveTime at) {
        views.record(new MemberAdmitted(MSC, BELIZE, MembershipBasis.SHARES_PRINCIPLES, at, PRESIDENCY));
    }

    private List<Change> held(Instant from, Instant to) {
        return differences
                .between(views.asked(from, Reader.anyone()), views.asked(to, Reader.anyone()), null, Paging.first())
                .items();
    }

    private List<Change> known(long from, long to) {
        return differences
                .between(
                        views.asked(JULY, from, Reader.anyone()),
                        views.asked(JULY, to, Reader.anyone()),
                        null,
                        Paging.first())
                .items();
    }

    private Page<Change> page(String feature, Paging paging) {
        return differences.between(
                views.asked(OPENED, Reader.anyone()), views.asked(JULY, Reader.anyone()), feature, paging);
    }
}
