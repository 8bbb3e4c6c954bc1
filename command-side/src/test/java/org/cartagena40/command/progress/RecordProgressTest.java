package org.cartagena40.command.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.progress.ReportRule.ENTRY_HAS_A_TITLE;
import static org.cartagena40.command.progress.ReportRule.ID_NAMES_A_REPORT;
import static org.cartagena40.command.progress.ReportRule.PERIOD_IS_OVER;
import static org.cartagena40.command.progress.ReportRule.PERIOD_LIES_WITHIN_THE_PLAN;
import static org.cartagena40.command.progress.ReportRule.PERIOD_RUNS_FORWARD;
import static org.cartagena40.command.progress.ReportRule.PLAN_REPORTED_ON_IS_REGISTERED;
import static org.cartagena40.command.progress.ReportRule.REPORTED_ITEM_IS_IN_THE_CATALOGUE;
import static org.cartagena40.command.progress.ReportRule.REPORTS_ON_AN_ACTION_OR_A_CHAPTER;
import static org.cartagena40.command.progress.ReportRule.REPORT_HAS_A_TEXT;
import static org.cartagena40.command.progress.Reports.HALF_YEAR;
import static org.cartagena40.command.progress.Reports.IN_BELIZE;
import static org.cartagena40.command.progress.Reports.PAC;
import static org.cartagena40.command.progress.Reports.TEXT;
import static org.cartagena40.command.progress.Reports.THEN;
import static org.cartagena40.command.progress.Reports.given;
import static org.cartagena40.command.progress.Reports.on;
import static org.cartagena40.command.progress.Reports.period;
import static org.cartagena40.command.progress.Reports.progress;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.GoodPracticeRecorded;
import org.cartagena40.events.progress.PlanItem;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.ReportId;
import org.junit.jupiter.api.Test;

/** R8, R68, R107, R150-R155: what is reported of an action or a chapter, for which days, against which catalogue. */
class RecordProgressTest {

    @Test
    void a_State_reports_on_an_action_against_the_catalogue_of_the_time() {
        given().when(progress(Acts.of(BELIZE)))
                .then(new ProgressRecorded(
                        new ReportId("PAC-2024-2034:action-17:STATE:BZ"),
                        1,
                        new PlanItem(PAC, 1, null, 17),
                        IN_BELIZE,
                        HALF_YEAR,
                        ProgressStatus.UNDER_WAY,
                        TEXT,
                        List.of(),
                        THEN,
                        Acts.accredited(BELIZE)));
    }

    @Test
    void entries_are_numbered_within_the_report_and_contradictory_ones_stand_side_by_side() {
        var second = given().after(progress(Acts.of(BELIZE))).when(progress(Acts.of(BELIZE)));
        assertThat(second.event(ProgressRecorded.class).number()).isEqualTo(2);
        var practice = given().after(progress(Acts.of(BELIZE))).when(practice(new Label("en", "Units")));
        assertThat(practice.event(GoodPracticeRecorded.class).number()).isEqualTo(2);
        var challenge =
                given().after(practice(new Label("en", "Units"))).when(challenge(new Label("en", "Funds"), TEXT));
        assertThat(challenge.event(ChallengeRecorded.class).number()).isEqualTo(2);
    }

    @Test
    void a_good_practice_and_a_challenge_have_a_title_and_every_entry_a_text() {
        given().when(practice(new Label("en", " "))).thenRefused(ENTRY_HAS_A_TITLE);
        given().when(challenge(new Label("en", ""), TEXT)).thenRefused(ENTRY_HAS_A_TITLE);
        given().when(challenge(new Label("en", "Funds"), LanguageText.of("en", " ")))
                .thenRefused(REPORT_HAS_A_TEXT);
    }

    @Test
    void it_is_on_one_action_or_on_a_chapter_as_a_whole() {
        given().when(on(null, null)).thenRefused(REPORTS_ON_AN_ACTION_OR_A_CHAPTER);
        given().when(on(1, 17)).thenRefused(REPORTS_ON_AN_ACTION_OR_A_CHAPTER);
        assertThat(on(4, null).report().value()).isEqualTo("PAC-2024-2034:chapter-4:STATE:BZ");
        given().when(on(4, null)).thenKinds(ProgressRecorded.class);
        given().when(on(null, 101)).thenKinds(ProgressRecorded.class);
    }

    @Test
    void an_action_or_chapter_that_the_plan_does_not_have_is_refused_with_its_number() {
        var refusal = given().when(on(null, 102));
        refusal.thenRefused(REPORTED_ITEM_IS_IN_THE_CATALOGUE);
        assertThat(refusal.found()).isEqualTo("action 102 of 101");
        given().when(on(6, null)).thenRefused(REPORTED_ITEM_IS_IN_THE_CATALOGUE);
        given().when(on(0, null)).thenRefused(REPORTED_ITEM_IS_IN_THE_CATALOGUE);
    }

    @Test
    void its_period_runs_forward_is_over_and_lies_within_the_plan() {
        given().when(during("2026-02-01", "2026-01-31")).thenRefused(PERIOD_RUNS_FORWARD);
        given().when(during("2026-02-01", "2026-02-01")).thenKinds(ProgressRecorded.class);
        given().when(during("2026-01-01", "2026-11-22")).thenKinds(ProgressRecorded.class);
        var ahead = given().when(during("2026-01-01", "2026-11-23"));
        ahead.thenRefused(PERIOD_IS_OVER);
        assertThat(ahead.found()).isEqualTo("2026-01-01 to 2026-11-23; today is 2026-11-22");
        given().when(during("2023-12-31", "2024-06-30")).thenRefused(PERIOD_LIES_WITHIN_THE_PLAN);
        given().when(during("2024-01-01", "2024-06-30")).thenKinds(ProgressRecorded.class);
    }

    @Test
    void the_plan_is_registered() {
        given().when(new RecordProgress(
                        new PlanId("ANOTHER"),
                        null,
                        17,
                        IN_BELIZE,
                        HALF_YEAR,
                        ProgressStatus.COMPLETED,
                        TEXT,
                        List.of(),
                        THEN,
                        Acts.of(BELIZE),
                        NOW))
                .thenRefused(PLAN_REPORTED_ON_IS_REGISTERED);
    }

    @Test
    void what_lies_under_its_id_is_a_report() {
        given(Report.SOMETHING_ELSE).when(progress(Acts.of(BELIZE))).thenRefused(ID_NAMES_A_REPORT);
    }

    private static RecordProgress during(String from, String to) {
        return progress(17, IN_BELIZE, period(from, to), Acts.of(BELIZE));
    }

    private static RecordGoodPractice practice(Label title) {
        return new RecordGoodPractice(
                PAC, null, 17, IN_BELIZE, HALF_YEAR, title, TEXT, List.of(), THEN, Acts.of(BELIZE), NOW);
    }

    private static RecordChallenge challenge(Label title, LanguageText text) {
        return new RecordChallenge(
                PAC, null, 17, IN_BELIZE, HALF_YEAR, title, text, List.of(), THEN, Acts.of(BELIZE), NOW);
    }
}
