package org.cartagena40.dashboard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartagena40.dashboard.audit.Check.Result;
import org.cartagena40.query.log.LogState;
import org.cartagena40.query.rebuild.RebuildJob;
import org.cartagena40.query.views.RebuildOrder;
import org.cartagena40.query.views.RebuildProgress;
import org.cartagena40.query.views.RebuildReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the audit says of each check. */
class CheckTest {

    @Test
    void a_log_as_long_as_the_record_agrees_and_a_shorter_one_is_under_way() {
        assertThat(Check.published(log(70), 69).result()).isEqualTo(Result.AGREES);
        assertThat(Check.published(log(70), 70).result()).isEqualTo(Result.AT_WORK);
        assertThat(Check.published(null, 69).result()).isEqualTo(Result.NOT_MADE);
    }

    @Test
    void where_no_witness_is_asked_there_is_nothing_to_check() {
        assertThat(Check.cosigned(log(70))).isEmpty();
    }

    @Test
    void views_that_differ_are_a_finding_and_it_is_told_how_many() {
        Check found = Check.rebuilt(List.of(rebuilt(false, null)), true);
        assertThat(found.result()).isEqualTo(Result.FOUND);
        assertThat(found.found()).isEqualTo(1);
        assertThat(found.checked()).isEqualTo(2);
        assertThat(found.isFinding()).isTrue();
        assertThat(Check.rebuilt(List.of(rebuilt(false, null), rebuilt(true, null)), true)
                        .result())
                .as("the last one counts")
                .isEqualTo(Result.AGREES);
    }

    @Test
    void one_that_failed_is_a_finding_too_and_one_that_was_not_made_is_none() {
        assertThat(Check.rebuilt(List.of(rebuilt(true, "no room")), true).result())
                .isEqualTo(Result.FAILED);
        assertThat(Check.rebuilt(List.of(), true).isFinding()).isFalse();
    }

    @Test
    void who_may_not_ask_for_a_check_is_not_told_what_it_gave() {
        assertThat(Check.rebuilt(List.of(rebuilt(false, null)), false).result()).isEqualTo(Result.NOT_FOR_THIS_READER);
        var found = Optional.of(new Redecided.Result(true, false, 69, 12, 3));
        assertThat(Check.redecided(found, false).found()).isZero();
        assertThat(Check.redecided(found, true).result()).isEqualTo(Result.FOUND);
    }

    @Test
    void procedures_that_the_rules_give_again_agree() {
        var again = Optional.of(new Redecided.Result(true, false, 69, 12, 0));
        assertThat(Check.redecided(again, true).result()).isEqualTo(Result.AGREES);
        assertThat(Check.redecided(Optional.of(new Redecided.Result(false, false, 5, 0, 0)), true)
                        .result())
                .isEqualTo(Result.AT_WORK);
        assertThat(Check.redecided(Optional.empty(), true).result()).isEqualTo(Result.NOT_MADE);
    }

    private static LogState log(long size) {
        return new LogState("acta.example/log", size, size, "root", List.of(), null);
    }

    private static RebuildJob rebuilt(boolean equal, @Nullable String failure) {
        var same = new RebuildReport.OfView("decision", 3, 3, "1", "1", 0, 0, null, null);
        var other = new RebuildReport.OfView("history", 3, 3, "1", equal ? "1" : "2", equal ? 0 : 1, 0, null, null);
        RebuildReport report = failure == null ? new RebuildReport(69, equal, false, List.of(same, other)) : null;
        return new RebuildJob(1, new RebuildOrder(Set.of(), false), new RebuildProgress().seen(), report, failure);
    }
}
