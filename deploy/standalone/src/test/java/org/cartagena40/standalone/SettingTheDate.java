package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.standalone.CycleBodies.day;
import static org.cartagena40.standalone.NextCycle.FORUM;
import static org.cartagena40.standalone.NextCycle.MEETING;
import static org.cartagena40.standalone.NextCycle.one;
import static org.cartagena40.standalone.Stories.today;

import java.time.LocalDate;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Before the meeting: the Forum it prepares, its target, and what a missed target asks for (R77, F17). */
abstract class SettingTheDate extends NextCycleStep {

    SettingTheDate(NextCycle cycle) {
        super(cycle);
    }

    /** F17. */
    @Test
    @Order(1)
    void a_Forum_known_by_its_year_has_a_target_about_then_and_one_known_by_its_day_an_exact_one() {
        cycle.act("secretariat-1", "/milestones", """
                {"milestone":"%s","kind":"GRF","date":{"precision":"YEAR","from":"2027"}}""".formatted(FORUM));
        assertThat(forum().path("about").asBoolean()).isTrue();
        assertThat(forum().at("/target/from").asString()).isEqualTo("2026-07-01");

        LocalDate begins = today().plusMonths(7).withDayOfMonth(15);
        cycle.act("secretariat-1", "/milestones/" + FORUM + "/date", """
                {"date":%s,"reason":"Announced"}""".formatted(day(begins)));
        assertThat(forum().path("about").asBoolean()).isFalse();
        assertThat(forum().at("/target/from").asString())
                .isEqualTo(begins.minusMonths(6).toString());
    }

    @Test
    @Order(2)
    void the_second_biennial_meeting_is_set_before_its_target_so_nothing_is_asked() {
        Answer set = cycle.act(
                "secretariat-1",
                "/meetings",
                Stories.meetingToday("MSC-2").replace("\"kind\"", "\"milestone\":\"" + FORUM + "\",\"kind\""));
        assertThat(set.json().path("warnings")).isEmpty();
        assertThat(timing("").path("kept").asString()).isEqualTo("KEPT");
        assertThat(cycle.work("presidency-1")).doesNotContain("EXPLAIN_TIMING");
    }

    /** F17. */
    @Test
    @Order(3)
    void the_Forum_moves_the_meeting_stays_and_the_missed_target_asks_for_its_reason() {
        long before = cycle.known();
        LocalDate begins = today().plusMonths(5).withDayOfMonth(15);
        cycle.act("secretariat-1", "/milestones/" + FORUM + "/date", """
                {"date":%s,"reason":"Brought forward"}""".formatted(day(begins)));
        assertThat(timing("").path("kept").asString()).isEqualTo("MISSED");
        assertThat(timing("").path("reasonNotStated").asBoolean()).isTrue();
        assertThat(timing("?knownAt=" + before).path("kept").asString()).isEqualTo("KEPT");
        assertThat(cycle.publicly(MEETING).at("/meeting/plan/date/from").asString())
                .isEqualTo(today().toString());
        assertThat(cycle.work("presidency-1")).contains("EXPLAIN_TIMING");

        Answer moved = cycle.act("secretariat-1", MEETING + "/plan", "{" + Stories.planToday());
        assertThat(moved.json().at("/warnings/0/clause").asString()).isEqualTo("000:57, R77");
        assertThat(moved.json().at("/warnings/0/found").asString())
                .contains(begins.minusMonths(6).toString());

        cycle.act("presidency-1", MEETING + "/deviation", "{\"reason\":\"The Forum was brought forward\"}");
        assertThat(timing("").path("reason").asString()).contains("brought forward");
        assertThat(cycle.work("presidency-1")).doesNotContain("EXPLAIN_TIMING");
    }

    private JsonNode forum() {
        return one(cycle.publicly("/milestones"), "milestone", FORUM);
    }

    private JsonNode timing(String moment) {
        return cycle.publicly(MEETING + moment).at("/meeting/timing");
    }
}
