package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.UUID;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.acts.Field;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the README promises of the interface as a whole. */
class InterfaceTest {

    private static RunningActa acta;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void the_interface_describes_itself_as_OpenAPI_3_1_with_the_key_on_every_act() {
        JsonNode api = acta.get("/v3/api-docs").json();
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("paths").propertyNames())
                .contains("/api/v1/state", "/api/v1/silence-procedures/{procedure}/objections", "/api/v1/history");
        api.path("paths").forEach(item -> {
            if (item.has("post")) {
                assertThat(item.path("post").path("parameters").toString()).contains("Idempotency-Key");
            }
        });
    }

    @Test
    void every_act_of_the_table_is_described_with_its_fields_and_answers() {
        JsonNode paths = acta.get("/v3/api-docs").json().path("paths");
        assertThat(ActTable.all()).isNotEmpty().allSatisfy(form -> {
            JsonNode act = paths.path(form.address()).path("post");
            JsonNode body = act.at("/requestBody/content/application~1json/schema");
            assertThat(body.path("properties").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(
                            form.fields().stream().map(Field::name).toList());
            assertThat(body.path("required").valueStream().map(JsonNode::asString))
                    .containsExactlyInAnyOrderElementsOf(form.fields().stream()
                            .filter(Field::required)
                            .map(Field::name)
                            .toList());
            assertThat(act.path("parameters")
                            .valueStream()
                            .map(field -> field.path("name").asString()))
                    .contains("Idempotency-Key")
                    .containsAll(form.addressed().stream()
                            .map(RecordComponent::getName)
                            .toList());
            assertThat(act.path("responses").propertyNames()).contains("201", "400", "401", "409", "422", "503");
        });
    }

    @Test
    void a_list_says_that_it_comes_as_a_file_and_nothing_else_does() {
        JsonNode paths = acta.get("/v3/api-docs").json().path("paths");
        assertThat(paths.at("/~1api~1v1~1decisions/get/parameters").toString()).contains("\"format\"");
        assertThat(paths.at("/~1api~1v1~1state/get/parameters").toString()).doesNotContain("\"format\"");
    }

    @Test
    void a_body_is_described_as_it_is_written() {
        JsonNode body = acta.get("/v3/api-docs")
                .json()
                .at("/paths/~1api~1v1~1silence-procedures/post/requestBody"
                        + "/content/application~1json/schema/properties");
        assertThat(body.at("/texts/items/properties").propertyNames()).containsExactly("lang", "text");
        assertThat(body.at("/deadline/properties").propertyNames()).containsExactly("local", "zone", "offset", "date");
        assertThat(body.at("/invitation/type").asString()).isEqualTo("string");
        assertThat(body.at("/objectionPolicy/enum").toString()).contains("TERMINAL");
    }

    @Test
    void every_question_of_the_README_is_answered_without_an_account() {
        for (String path : new String[] {
            "/state",
            "/members",
            "/offices",
            "/silence-procedures",
            "/decisions",
            "/plan",
            "/deadlines",
            "/history",
            "/events"
        }) {
            Answer answer = acta.get("/api/v1" + path);
            assertThat(answer.status()).as(path + ": " + answer.http().body()).isEqualTo(200);
            assertThat(answer.header("Acta-Position")).as(path).isNotBlank();
        }
    }

    @Test
    void health_tells_how_far_views_and_policies_are_behind() {
        acta.getAs("auditor", "/api/v1/state", acta.get("/api/v1/state").position());
        Answer health = acta.get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        JsonNode followers = health.json().path("components").path("followers").path("details");
        assertThat(followers.path("views").asString()).endsWith("events behind");
        assertThat(followers.path("policies").asString()).endsWith("events behind");
        assertThat(health.json()
                        .path("components")
                        .path("publisher")
                        .path("status")
                        .asString())
                .isEqualTo("UP");
    }

    @Test
    void the_answer_to_an_invitation_says_where_it_is_and_it_is_there() {
        String key = UUID.randomUUID().toString();
        Answer invited = acta.post("presidency-2", "/api/v1/invitations", "{\"invited\":\"TT\"}", key);
        assertThat(invited.header("Location")).isEqualTo("/api/v1/invitations/" + Ids.named("invitation:" + key));
        Answer read = acta.getAs("presidency-2", invited.header("Location"), invited.position());
        assertThat(read.http().body()).contains("\"invited\":\"TT\"", "INVITED");
    }

    @Test
    void what_was_known_before_the_first_line_is_nothing_and_at_the_adoption_the_plan_is_certain_a_day_later() {
        assertThat(acta.get("/api/v1/state?knownAt=2020-01-01T00:00:00Z").http().body())
                .doesNotContain("\"CL\"", "UNHCR");
        assertThat(acta.get("/api/v1/decisions").http().body()).contains("MSC-1-3", "Annex 1");
        assertThat(acta.get("/api/v1/decisions/MSC-1-1").http().body()).contains("Terms of Reference of the Mechanism");
    }
}
