package org.cartagena40.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.util.List;
import java.util.Random;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.query.Decade;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.RebuildReport.OfView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables say what the log says, however the events arrived. */
class RebuildEqualsLiveTest {

    @ParameterizedTest
    @ValueSource(longs = {40, 1984})
    void a_random_story_in_random_batches_gives_the_same_rows_live_and_rebuilt(long seed) {
        Views views = new Views();
        inRandomBatches(views, new Decade(seed).events(400), new Random(seed));
        RebuildReport report = views.compared();
        assertThat(report.views()).allSatisfy(RebuildEqualsLiveTest::sameOnBothSides);
        assertThat(report.equal()).isTrue();
        assertThat(report.position()).isEqualTo(views.log().head());
    }

    /** Wherever it lies in what is loaded at once, and whichever half of it would be cut off. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_character_of_two_units_is_never_cut_in_two(int offset) {
        Views views = new Views();
        String reason = "x".repeat(offset) + "😀".repeat(100_000);
        views.record(List.of(new MemberWithdrawn(MSC, BELIZE, reason, EffectiveTime.at(OPENED), PRESIDENCY)));
        assertThat(views.compared().views()).allSatisfy(RebuildEqualsLiveTest::sameOnBothSides);
    }

    @Test
    void every_view_has_rows_after_one_of_each_event() {
        Views views = new Views();
        views.record(EventSamples.all());
        assertThat(views.compared().views())
                .hasSizeGreaterThan(20)
                .allSatisfy(view -> assertThat(view.rows()).as(view.view()).isPositive());
    }

    @Test
    void a_row_that_was_changed_by_hand_is_found_and_shown() {
        Views views = new Views();
        views.record(EventSamples.all());
        views.jdbc()
                .sql("update views.decision set number = 'MSC-2026-99' where number is not null")
                .update();
        OfView decisions = view("decision", views.swapped());
        assertThat(decisions.onlyLive()).isEqualTo(1);
        assertThat(decisions.firstOnlyLive()).contains("MSC-2026-99");
        assertThat(decisions.firstOnlyRebuilt()).contains("MSC-2026-1");
        assertThat(views.compared().equal())
                .as("the rebuilt views took their place")
                .isTrue();
    }

    @Test
    void live_views_that_lag_behind_the_log_are_compared_where_they_stand() {
        Views views = new Views();
        views.record(EventSamples.all());
        long applied = views.log().head();
        var later = views.log()
                .record(new Decade(7)
                        .events(60)
                        .subList(EventSamples.all().size(), EventSamples.all().size() + 40));
        RebuildReport report = views.swapped();
        assertThat(report.position()).isEqualTo(applied);
        assertThat(report.equal()).isTrue();
        assertThat(views.applied().current())
                .as("the rebuilt views stand where the live ones stood")
                .isEqualTo(applied);
        views.apply(later);
        assertThat(views.compared().equal()).isTrue();
    }

    @Test
    void views_of_another_version_are_rebuilt_at_start_with_the_token_at_their_position() {
        Views views = new Views();
        views.record(EventSamples.all());
        views.jdbc().sql("update views.progress set version = 'older'").update();
        views.jdbc().sql("delete from views.decision").update();
        views.rebuild().atStart();
        assertThat(views.compared().equal()).isTrue();
        byte[] token = views.jdbc()
                .sql("select token from views.token_entry")
                .query(byte[].class)
                .single();
        assertThat(new String(token, java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"globalIndex\":" + views.log().head() + "}");
    }

    private static void sameOnBothSides(OfView view) {
        assertThat(view.onlyLive())
                .as("%s only live: %s", view.view(), view.firstOnlyLive())
                .isZero();
        assertThat(view.onlyRebuilt())
                .as("%s only rebuilt: %s", view.view(), view.firstOnlyRebuilt())
                .isZero();
    }

    private static OfView view(String name, RebuildReport report) {
        return report.views().stream()
                .filter(view -> view.view().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static void inRandomBatches(Views views, List<ActaEvent> story, Random random) {
        for (int from = 0; from < story.size(); ) {
            int to = Math.min(story.size(), from + 1 + random.nextInt(60));
            views.record(story.subList(from, to));
            from = to;
        }
    }
}
