package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.standalone.CycleBodies.correction;
import static org.cartagena40.standalone.CycleBodies.day;
import static org.cartagena40.standalone.CycleBodies.ofState;
import static org.cartagena40.standalone.CycleBodies.text;
import static org.cartagena40.standalone.CycleBodies.withSource;
import static org.cartagena40.standalone.NextCycle.PLAN;
import static org.cartagena40.standalone.NextCycle.REPORT;
import static org.cartagena40.standalone.NextCycle.one;
import static org.cartagena40.standalone.Stories.today;

import java.util.List;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What States report before the meeting, what is refused and corrected, and the report that gathers it (R68, R99, R150-R155). */
abstract class ReportingProgress extends NextCycleStep {

    ReportingProgress(NextCycle cycle) {
        super(cycle);
    }

    @Test
    @Order(1)
    void States_report_progress_values_a_good_practice_and_a_challenge() {
        cycle.defineActions();
        cycle.act("secretariat-1", "/indicators", """
                {"indicator":"IND-1","plan":"PAC-2024-2034","kind":"PROGRESS",\
                "measure":{"name":%s,"unit":"persons","chapter":1}}""".formatted(text("Persons documented")));
        cycle.act("bz", "/indicators/IND-1/values", ofState("BZ", "\"value\":12.50,\"unit\":\"persons\""));
        String progress = "\"action\":1,\"status\":\"UNDER_WAY\",\"text\":" + text("Offices opened");
        cycle.act("bz", PLAN + "/progress", ofState("BZ", progress));
        cycle.act("hn", PLAN + "/progress", ofState("HN", progress));
        String told = "\"chapter\":1,\"title\":%s,\"text\":%s".formatted(text("Mobile offices"), text("They travel"));
        cycle.act("bz", PLAN + "/good-practices", ofState("BZ", told));
        cycle.act("hn", PLAN + "/challenges", ofState("HN", told));

        JsonNode chapter = one(cycle.publicly("/progress/dashboard?cycle=2025-2027"), "chapter", "1");
        assertThat(chapter.path("states").asInt()).isEqualTo(2);
        assertThat(chapter.path("ofMembers").asInt()).isEqualTo(33);
        assertThat(chapter.at("/statuses/UNDER_WAY").asInt()).isEqualTo(2);
        assertThat(cycle.publicly("/indicators/IND-1").path("notReported")).hasSize(32);
        assertThat(cycle.body("/indicators/IND-1")).as("digit by digit").contains("12.50");
    }

    @Test
    @Order(2)
    void a_wrong_unit_period_State_or_action_is_refused_with_what_was_found() {
        String value = "\"value\":3,\"unit\":";
        assertThat(cycle.refusal("bz", "/indicators/IND-1/values", ofState("BZ", value + "\"percent\"")))
                .isEqualTo("UNIT_IS_THE_INDICATORS: 'percent', where the unit is 'persons'");
        assertThat(cycle.refusal("bz", "/indicators/IND-1/values", ofState("HN", value + "\"persons\"")))
                .startsWith("A_STATE_REPORTS_FOR_ITSELF");
        String progress = "\"status\":\"COMPLETED\",\"text\":" + text("Done") + ",\"action\":";
        assertThat(cycle.refusal("bz", PLAN + "/progress", ofState("BZ", progress + 102)))
                .isEqualTo("REPORTED_ITEM_IS_IN_THE_CATALOGUE: action 102 of 101");
        String backwards = ofState("BZ", progress + 1).replace("2025-06-30", "2024-12-31");
        assertThat(cycle.refusal("bz", PLAN + "/progress", backwards))
                .isEqualTo("PERIOD_RUNS_FORWARD: 2025-01-01 to 2024-12-31");
        String outside = ofState("BZ", progress + 1).replace("2025-01-01", "2023-12-31");
        assertThat(cycle.refusal("bz", PLAN + "/progress", outside))
                .isEqualTo("PERIOD_LIES_WITHIN_THE_PLAN: 2023-12-31 to 2025-06-30; the plan is of 2024 to 2034");
        String ahead = ofState("BZ", progress + 1).replace("2025-06-30", today().plusDays(1) + "");
        assertThat(cycle.refusal("bz", PLAN + "/progress", ahead)).startsWith("PERIOD_IS_OVER");
    }

    /** F21, F22. */
    @Test
    @Order(3)
    void a_value_under_the_wrong_State_is_corrected_and_the_wrong_correction_too() {
        Answer wrong = cycle.act(
                "secretariat-1",
                "/indicators/IND-1/values",
                ofState("HN", "\"value\":7,\"unit\":\"persons\"," + withSource("Table 3")));
        Answer first = cycle.act("secretariat-1", "/corrections", correction(wrong.position(), "/scope/state", "PE"));
        assertThat(reported("")).containsExactly("BZ", "PE");
        assertThat(reported("?knownAt=" + wrong.position())).containsExactly("BZ", "HN");
        cycle.act("secretariat-1", "/corrections", correction(first.position(), "/fields/0/correct", "JM"));
        assertThat(reported("")).containsExactly("BZ", "JM");
        assertThat(cycle.publicly("/indicators/IND-1").at("/values/1/corrections"))
                .hasSize(2);
    }

    @Test
    @Order(4)
    void the_Presidency_presents_the_report_on_progress_and_good_practices_before_the_meeting() {
        cycle.write("PROGRESS-MSC-2", "PROGRESS_REPORT", List.of("PROGRESS", "GOOD_PRACTICES"), 5);
        cycle.act("secretariat-1", REPORT + "/process-references", """
                {"process":"MIRPS","text":%s}""".formatted(text("No action is counted twice")));
        assertThat(cycle.refusal("secretariat-1", REPORT + "/presentations", "{\"meeting\":\"MSC-2\"}"))
                .startsWith("ONLY_THE_PRESIDENCY_PRESENTS");
        cycle.act("presidency-1", REPORT + "/presentations", """
                {"meeting":"MSC-2","effective":%s}""".formatted(day(today().minusDays(1))));
        JsonNode report = cycle.publicly(REPORT);
        assertThat(report.at("/completeness/set").asInt()).isEqualTo(10);
        assertThat(report.path("processesMissing")).hasSize(4);
        assertThat(report.toString()).doesNotContain("PROGRESS of chapter 1");
        assertThat(cycle.as("bz", REPORT).toString()).contains("PROGRESS of chapter 1");
        assertThat(cycle.work("presidency-1")).doesNotContain("PRESENT_REPORT");
    }

    private List<String> reported(String moment) {
        return cycle.publicly("/indicators/IND-1" + moment)
                .path("values")
                .valueStream()
                .map(value -> value.path("state").asString())
                .toList();
    }
}
