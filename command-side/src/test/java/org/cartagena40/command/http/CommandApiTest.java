package org.cartagena40.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Bodies as they are sent, through the desk onto a real log. */
class CommandApiTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final PlanId PAC = new PlanId("PAC-2024-2034");

    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, new SettableClock(NOW));
    private final CommandDesk desk = new CommandDesk(node.bean(CommandGateway.class), node.log());

    @BeforeEach
    void recordHistory() {
        node.withHistory("MX", "BZ");
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_task_is_requested_accepted_and_completed_under_the_id_of_its_request() {
        var api = new TaskCommandApi(desk);
        var requested = api.request(body("""
                        {"kind": "LEAD_PROGRAMME", "matter": {"description": "Cities of Solidarity", "programme": 1}}""", TaskCommandApi.RequestTaskBody.class), arrival(Acting.PRESIDENCY));
        String address =
                Objects.requireNonNull(requested.getHeaders().getLocation()).toString();
        var task = new TaskId(address.substring(address.lastIndexOf('/') + 1));
        assertRecorded(requested, "offices.vice-presidency-task-requested");
        assertRecorded(api.accept(task, arrival(mexico())), "offices.vice-presidency-task-accepted");
        assertRecorded(
                api.complete(task, body("{}", TaskCommandApi.CompletionBody.class), arrival(mexico())),
                "offices.vice-presidency-task-completed");
        assertRecorded(
                api.takeUp(body("""
                        {"kind": "WORK_JOINTLY", "matter": {"description": "Outcome document"}}""", TaskCommandApi.TakeUpBody.class), arrival(mexico())),
                "offices.vice-presidency-task-taken-up");
    }

    @Test
    void a_fact_is_recorded_corrected_and_annotated() {
        var api = new RecordCommandApi(desk);
        var fact = api.fact(body("""
                        {"kind": "INSTRUMENT_ADOPTED", "title": {"lang": "es", "text": "Declaración de San José"},
                         "effective": {"precision": "YEAR", "from": "1995"}}""", RecordCommandApi.FactBody.class), arrival(Acting.PRESIDENCY));
        assertRecorded(fact, "record.historical-fact-recorded");
        long position = Objects.requireNonNull(fact.getBody()).position();
        var correction = api.correct(
                body("""
                        {"position": %d, "fields": [{"field": "/effective/from", "correct": "1994"}],
                         "reason": "A slip of the hand", "evidence": {"kind": "DOCUMENT", "reference": "003:28"}}""".formatted(position), RecordCommandApi.CorrectionBody.class), arrival(Acting.PRESIDENCY));
        assertRecorded(correction, "record.record-corrected");
        assertThat(node.awaitEvent(RecordCorrected.class).fields())
                .containsExactly(new FieldCorrection("/effective/from", "1995", "1994"));
        var annotation = api.annotate(
                body("""
                        {"position": %d, "text": {"lang": "en", "text": "See 003:28"}}""".formatted(position), RecordCommandApi.AnnotationBody.class), arrival(Acting.of("BZ")));
        assertRecorded(annotation, "record.record-annotated");
    }

    @Test
    void what_the_record_says_is_never_taken_from_the_request() {
        assertThatThrownBy(() -> body("""
                        {"position": 1, "fields": [{"field": "/by", "recorded": "BZ", "correct": "BB"}],
                         "reason": "x", "evidence": {"kind": "DOCUMENT", "reference": "x"}}""", RecordCommandApi.CorrectionBody.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_date_that_does_not_fit_its_precision_is_not_understood() {
        assertThatThrownBy(() -> body("""
                        {"document": "D", "type": "OTHER", "title": {"lang": "en", "text": "Any"},
                         "effective": {"precision": "DAY", "from": "2025"}}""", RecordCommandApi.DocumentBody.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void documents_objectives_and_principles_are_recorded() {
        assertRecorded(
                new RecordCommandApi(desk)
                        .document(body("""
                        {"document": "PAB-REPORT", "type": "FINAL_REPORT", "title": {"lang": "en", "text": "Final report"},
                         "effective": {"precision": "UNKNOWN"}}""", RecordCommandApi.DocumentBody.class), arrival(Acting.PRESIDENCY)),
                "documents.document-registered");
        var aim = body("""
                        {"number": 1, "text": {"lang": "en", "text": "A coordinated system"}}""", MechanismCommandApi.AimBody.class);
        var api = new MechanismCommandApi(desk);
        assertRecorded(api.objective(aim, arrival(Acting.PRESIDENCY)), "mechanism.objective-recorded");
        assertRecorded(api.principle(aim, arrival(Acting.PRESIDENCY)), "mechanism.principle-recorded");
    }

    @Test
    void a_plan_is_defined_slot_by_slot_and_revised() {
        var api = new PlanCommandApi(desk);
        api.plan(body("""
                        {"plan": "PAC-2024-2034", "title": "PAC", "fromYear": 2024, "toYear": 2034, "chapters": 5,
                         "programmes": 11, "actions": 101}""", PlanCommandApi.PlanBody.class), arrival(Acting.PRESIDENCY));
        assertRecorded(
                api.chapter(PAC, body("""
                        {"number": 4, "thematic": false, "establishes": "Follow up and Coordination Mechanism"}""", PlanCommandApi.ChapterBody.class), arrival(Acting.PRESIDENCY)),
                "plan.chapter-defined");
        assertRecorded(
                api.programme(
                        PAC, body("{\"number\": 1}", PlanCommandApi.ProgrammeBody.class), arrival(Acting.PRESIDENCY)),
                "plan.programme-defined");
        assertRecorded(
                api.keyOutcome(PAC, body("""
                        {"number": 5, "text": {"lang": "en", "text": "More integration"}}""", PlanCommandApi.KeyOutcomeBody.class), arrival(Acting.PRESIDENCY)),
                "plan.key-outcome-defined");
        assertRecorded(
                api.action(PAC, body("""
                        {"number": 17, "chapter": 2, "groups": ["REFUGEES"], "keyOutcomes": [5]}""", PlanCommandApi.ActionBody.class), arrival(Acting.PRESIDENCY)),
                "plan.action-defined");
        decide();
        assertRecorded(
                api.revision(PAC, body("""
                        {"decision": "MSC-2026-1", "reason": "Periodic review", "chapters": 5, "programmes": 11,
                         "actions": 102, "changes": [{"slot": "ACTION", "number": 102, "chapter": 2}]}""", PlanCommandApi.RevisionBody.class), arrival(Acting.PRESIDENCY)),
                "plan.plan-catalogue-revised");
        assertThat(node.awaitEvent(PlanCatalogueRevised.class).version()).isEqualTo(2);
    }

    private void decide() {
        var decision = body("""
                        {"meeting": "MSC-2", "noAtMeeting": 1, "method": "CONSENSUS", "date": "2026-02-02",
                         "text": {"lang": "en", "text": "The plan is reviewed."}}""", RegisterCommandApi.DecisionBody.class);
        new RegisterCommandApi(desk).decision(decision, arrival(Acting.PRESIDENCY));
    }

    private static Act mexico() {
        return Act.by(
                new Actor(new Institution("MX"), Capacity.VICE_PRESIDENCY, new PersonId(Node.person("MX")), null));
    }

    private static Arrival arrival(Act act) {
        UUID key = Ids.fresh();
        return new Arrival(key, "0".repeat(64), act, NOW);
    }

    private static <B> B body(String json, Class<B> type) {
        JsonMapper.Builder builder = JsonMapper.builder();
        new HttpConfiguration().strictBodies().customize(builder);
        return builder.build().readValue(json, type);
    }

    private static void assertRecorded(ResponseEntity<Receipt> answer, String event) {
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(Objects.requireNonNull(answer.getBody()).events()).containsExactly(event);
    }
}
