package org.cartagena40.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.cartagena40.events.EventSamples;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.RebuildProgress.Phase;
import org.cartagena40.query.views.RebuildReport.OfView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator can order, and what is left when it does not come to its end. */
class RebuildTest {

    private final Views views = new Views();
    private final RebuildProgress progress = new RebuildProgress();

    @BeforeEach
    void one_of_each_event_is_on_record() {
        views.record(EventSamples.all());
    }

    @Test
    void one_view_alone_is_compared_and_exchanged() {
        change("decision", "kind");
        change("document", "type");
        RebuildReport report = views.rebuild().carryOut(new RebuildOrder(Set.of("decision"), true), progress);
        assertThat(report.views()).extracting(OfView::view).containsExactly("decision");
        assertThat(report.swapped()).isTrue();
        assertThat(differing(views.compared())).containsExactly("document");
    }

    @Test
    void a_comparison_tells_number_and_checksum_and_leaves_the_live_views_as_they_were() {
        change("decision", "kind");
        RebuildReport report = views.compared();
        assertThat(report.equal()).isFalse();
        assertThat(report.views())
                .allSatisfy(view -> assertThat(view.checksum().equals(view.rebuiltChecksum()))
                        .isEqualTo(!view.view().equals("decision")));
        assertThat(report.withoutRows().toString()).doesNotContain("by hand");
        assertThat(differing(views.compared())).containsExactly("decision");
    }

    @Test
    void the_progress_ends_at_the_position_of_the_live_views() {
        views.rebuild().carryOut(RebuildOrder.compareAll(), progress);
        assertThat(progress.seen().phase()).isEqualTo(Phase.DONE);
        assertThat(progress.seen().position()).isEqualTo(views.log().head());
        assertThat(progress.seen().secondsLeft()).isZero();
    }

    @Test
    void a_view_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> views.rebuild().carryOut(new RebuildOrder(Set.of("decisions"), true), progress))
                .isInstanceOf(RebuildRefused.class)
                .hasMessageContaining("decisions");
        assertThat(progress.seen().phase()).isEqualTo(Phase.FAILED);
    }

    @Test
    void a_second_rebuild_on_the_same_database_is_refused_until_the_first_has_ended() throws Exception {
        try (var other = views.connection();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('acta rebuild of views'))");
            assertThatThrownBy(views::compared).isInstanceOf(RebuildRefused.class);
            statement.execute("select pg_advisory_unlock_all()");
        }
        assertThat(views.compared().equal()).isTrue();
    }

    @Test
    void what_a_stopped_rebuild_left_is_in_nobodys_way() {
        views.jdbc().sql("create schema views_next").update();
        views.jdbc().sql("create schema views_old").update();
        assertThat(views.swapped().equal()).isTrue();
        assertThat(views.jdbc()
                        .sql("select count(*) from pg_namespace where nspname in ('views_next', 'views_old')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void change(String view, String column) {
        views.jdbc()
                .sql("update views." + view + " set " + column + " = 'by hand'")
                .update();
    }

    private static List<String> differing(RebuildReport report) {
        return report.views().stream()
                .filter(view -> view.onlyLive() > 0 || view.onlyRebuilt() > 0)
                .map(OfView::view)
                .toList();
    }
}
