package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.standalone.CycleBodies.text;
import static org.cartagena40.standalone.NextCycle.MEETING;
import static org.cartagena40.standalone.NextCycle.PLAN;
import static org.cartagena40.standalone.NextCycle.one;
import static org.cartagena40.standalone.Stories.today;

import java.time.Instant;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The second biennial meeting from its guests to its assessments (R74-R76, R103, R124, R131). */
abstract class HoldingTheMeeting extends NextCycleStep {

    HoldingTheMeeting(NextCycle cycle) {
        super(cycle);
    }

    /** F19. */
    @Test
    @Order(1)
    void guests_come_by_invitation_a_person_registers_once_and_late_comers_wait() {
        String network = participant("ines", "SAMPLE-NETWORK", "NETWORK");
        cycle.act("secretariat-1", MEETING + "/registration", "{\"until\":{\"date\":\"" + today() + "\"}}");
        assertThat(cycle.refusal("stakeholder", MEETING + "/participants", network))
                .startsWith("STAKEHOLDER_IS_INVITED");
        cycle.act("presidency-1", MEETING + "/invitations", """
                {"stakeholder":"SAMPLE-NETWORK","constituency":"NETWORK","purpose":"EVALUATION"}""");
        cycle.act("stakeholder", MEETING + "/participants", network);
        cycle.act("bz", MEETING + "/participants", participant("ana", "BZ", "MEMBER_STATE"));
        assertThat(cycle.send("bz", MEETING + "/participants", participant("ana", "BZ", "MEMBER_STATE"))
                        .status())
                .isEqualTo(204);
        assertThat(cycle.refusal(
                        "secretariat-1", MEETING + "/participants", participant("ana", "SAMPLE-NETWORK", "NETWORK")))
                .startsWith("ONE_REGISTRATION_A_PERSON");
        cycle.act("secretariat-1", MEETING + "/registration-closure", "{\"reason\":\"The room is full\"}");
        cycle.act("hn", MEETING + "/participants", participant("luis", "HN", "MEMBER_STATE"));
        assertThat(cycle.work("presidency-1")).contains("DECIDE_REGISTRATIONS");
        String late = cycle.as("presidency-1", MEETING)
                .path("participants")
                .valueStream()
                .filter(one -> one.path("person").asString().equals("luis"))
                .map(one -> one.path("participant").asString())
                .findFirst()
                .orElseThrow();
        cycle.act("presidency-1", MEETING + "/participants/" + late + "/admission", "{\"reason\":\"One seat left\"}");
        assertThat(cycle.publicly(MEETING).path("participants")).isEmpty();
        assertThat(cycle.as("bz", MEETING).path("participants")).hasSize(3);
    }

    /** F20. */
    @Test
    @Order(2)
    void the_meeting_is_convened_by_both_offices_attended_and_heard_and_nobody_is_cut() {
        cycle.act("secretariat-1", MEETING + "/agendas", """
                {"items":[{"number":1,"title":%s,"minutes":90}]}""".formatted(text("Priorities")));
        cycle.act("presidency-1", MEETING + "/convocation", "{}");
        cycle.act("vice-presidency", MEETING + "/co-convocation", "{}");
        Instant opened = Instant.now().minusSeconds(600);
        cycle.act("presidency-1", MEETING + "/sessions/1/opening", """
                {"effective":{"precision":"INSTANT","from":"%s"}}""".formatted(opened));
        cycle.act("secretariat-1", MEETING + "/sessions/1/attendance", "{\"present\":[\"BZ\",\"HN\",\"UNHCR\"]}");
        cycle.act("secretariat-1", MEETING + "/sessions/1/interventions", """
                {"speaker":"BZ","startedAt":"%s","seconds":181}""".formatted(opened));
        JsonNode session = cycle.publicly(MEETING).at("/sessions/0");
        assertThat(session.at("/present")).hasSize(3);
        assertThat(session.at("/interventions/0/overrunSeconds").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void the_meeting_assesses_each_chapter_once() {
        for (int chapter = 1; chapter <= 5; chapter++) {
            cycle.act("presidency-1", PLAN + "/assessments", assessment(chapter));
        }
        assertThat(cycle.refusal("presidency-1", PLAN + "/assessments", assessment(1)))
                .startsWith("CHAPTER_IS_ASSESSED_ONCE");
        assertThat(cycle.refusal("presidency-1", PLAN + "/assessments", assessment(6)))
                .isEqualTo("REPORTED_ITEM_IS_IN_THE_CATALOGUE: chapter 6 of 5");
        assertThat(cycle.publicly("/assessments?meeting=MSC-2").path("items")).hasSize(5);
    }

    private String participant(String person, String affiliation, String constituency) {
        return """
                {"person":"%s","affiliation":"%s","constituency":"%s"}""".formatted(person, affiliation, constituency);
    }

    private String assessment(int chapter) {
        return """
                {"meeting":"MSC-2","chapter":%d,"text":%s}""".formatted(chapter, text("Progress in chapter " + chapter));
    }
}
