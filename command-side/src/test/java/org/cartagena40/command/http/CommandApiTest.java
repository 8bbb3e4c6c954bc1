package org.cartagena40.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.decisions.RecordDecision;
import org.cartagena40.command.documents.RegisterDocument;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.gateway.StandingSource;
import org.cartagena40.command.gateway.Trial;
import org.cartagena40.command.mechanism.RecordObjective;
import org.cartagena40.command.mechanism.RecordPrinciple;
import org.cartagena40.command.meetings.ConveneMeeting;
import org.cartagena40.command.meetings.OpenSession;
import org.cartagena40.command.meetings.ScheduleMeeting;
import org.cartagena40.command.membership.AdmitMember;
import org.cartagena40.command.offices.AcceptTask;
import org.cartagena40.command.offices.CompleteTask;
import org.cartagena40.command.offices.RequestTask;
import org.cartagena40.command.offices.TakeUpTask;
import org.cartagena40.command.plan.DefineAction;
import org.cartagena40.command.plan.DefineChapter;
import org.cartagena40.command.plan.DefineKeyOutcome;
import org.cartagena40.command.plan.DefineProgramme;
import org.cartagena40.command.plan.RegisterPlan;
import org.cartagena40.command.plan.RevisePlanCatalogue;
import org.cartagena40.command.record.AnnotateRecord;
import org.cartagena40.command.record.CorrectRecord;
import org.cartagena40.command.record.RecordHistoricalFact;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Bodies as they are sent, through the desk onto a real log. */
class CommandApiTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final JsonMapper JSON = mapper();

    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, new SettableClock(NOW));
    private final CommandDesk desk =
            new CommandDesk(node.bean(CommandGateway.class), node.bean(Trial.class), node.log());

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
        var requested = send(RequestTask.class, """
                {"kind": "LEAD_PROGRAMME", "matter": {"description": "Cities of Solidarity", "programme": 1}}""", Acting.PRESIDENCY);
        String address =
                Objects.requireNonNull(requested.getHeaders().getLocation()).toString();
        String task = address.substring(address.lastIndexOf('/') + 1);
        assertRecorded(requested, "offices.vice-presidency-task-requested");
        assertRecorded(send(AcceptTask.class, "task", task, "{}", mexico()), "offices.vice-presidency-task-accepted");
        assertRecorded(
                send(CompleteTask.class, "task", task, "{}", mexico()), "offices.vice-presidency-task-completed");
        assertRecorded(send(TakeUpTask.class, """
                {"kind": "WORK_JOINTLY", "matter": {"description": "Outcome document"}}""", mexico()), "offices.vice-presidency-task-taken-up");
    }

    @Test
    void a_fact_is_recorded_corrected_and_annotated() {
        var fact = send(RecordHistoricalFact.class, """
                {"kind": "INSTRUMENT_ADOPTED", "title": {"lang": "es", "text": "Declaración de San José"},
                 "effective": {"precision": "YEAR", "from": "1995"}}""", Acting.PRESIDENCY);
        assertRecorded(fact, "record.historical-fact-recorded");
        long position = Objects.requireNonNull(fact.getBody()).position();
        var correction = send(CorrectRecord.class, """
                {"position": %d, "fields": [{"field": "/effective/from", "correct": "1994"}],
                 "reason": "A slip of the hand", "evidence": {"kind": "DOCUMENT", "reference": "003:28"}}""".formatted(position), Acting.PRESIDENCY);
        assertRecorded(correction, "record.record-corrected");
        assertThat(node.awaitEvent(RecordCorrected.class).fields())
                .containsExactly(new FieldCorrection("/effective/from", "1995", "1994"));
        assertRecorded(send(AnnotateRecord.class, """
                {"position": %d, "text": {"lang": "en", "text": "See 003:28"}}""".formatted(position), Acting.of("BZ")), "record.record-annotated");
    }

    @Test
    void what_the_record_says_is_never_taken_from_the_request() {
        assertNotUnderstood(CorrectRecord.class, """
                {"position": 1, "fields": [{"field": "/by", "recorded": "BZ", "correct": "BB"}],
                 "reason": "x", "evidence": {"kind": "DOCUMENT", "reference": "x"}}""", "recorded");
    }

    @Test
    void who_acts_and_when_it_arrived_and_what_is_made_are_never_taken_from_the_body() {
        for (String known : List.of("act", "receivedAt", "origin", "entry")) {
            assertNotUnderstood(AnnotateRecord.class, """
                    {"position": 1, "text": {"lang": "en", "text": "x"}, "%s": {}}""".formatted(known), known);
        }
        assertNotUnderstood(AdmitMember.class, """
                {"member": "BR", "basis": "ADOPTED", "effective": {"precision": "YEAR", "from": "1984"}}""", "effective");
    }

    @Test
    void a_date_that_does_not_fit_its_precision_is_not_understood() {
        assertNotUnderstood(RegisterDocument.class, """
                {"document": "D", "type": "OTHER", "title": {"lang": "en", "text": "Any"},
                 "effective": {"precision": "DAY", "from": "2025"}}""", "effective");
    }

    @Test
    void documents_objectives_and_principles_are_recorded() {
        assertRecorded(send(RegisterDocument.class, """
                {"document": "PAB-REPORT", "type": "FINAL_REPORT", "title": {"lang": "en", "text": "Final report"},
                 "effective": {"precision": "UNKNOWN"}}""", Acting.PRESIDENCY), "documents.document-registered");
        String aim = """
                {"number": 1, "text": {"lang": "en", "text": "A coordinated system"}}""";
        assertRecorded(send(RecordObjective.class, aim, Acting.PRESIDENCY), "mechanism.objective-recorded");
        assertRecorded(send(RecordPrinciple.class, aim, Acting.PRESIDENCY), "mechanism.principle-recorded");
    }

    @Test
    void a_plan_is_defined_slot_by_slot_and_revised() {
        assertRecorded(send(RegisterPlan.class, """
                {"plan": "PAC-2024-2034", "title": "PAC", "fromYear": 2024, "toYear": 2034, "chapters": 5,
                 "programmes": 11, "actions": 101}""", Acting.PRESIDENCY), "plan.plan-registered");
        assertRecorded(ofPlan(DefineChapter.class, """
                {"number": 4, "thematic": false, "establishes": "Follow up and Coordination Mechanism"}"""), "plan.chapter-defined");
        assertRecorded(ofPlan(DefineProgramme.class, "{\"number\": 1}"), "plan.programme-defined");
        assertRecorded(ofPlan(DefineKeyOutcome.class, """
                {"number": 5, "text": {"lang": "en", "text": "More integration"}}"""), "plan.key-outcome-defined");
        assertRecorded(ofPlan(DefineAction.class, """
                {"number": 17, "chapter": 2, "groups": ["REFUGEES"], "keyOutcomes": [5]}"""), "plan.action-defined");
        meet("MSC-2");
        assertRecorded(send(RecordDecision.class, """
                {"meeting": "MSC-2", "noAtMeeting": 1, "method": "CONSENSUS", "date": "2026-11-22",
                 "text": {"lang": "en", "text": "The plan is reviewed."}}""", Acting.PRESIDENCY), "decisions.decision-recorded");
        assertRecorded(ofPlan(RevisePlanCatalogue.class, """
                {"decision": "MSC-2026-1", "reason": "Periodic review", "chapters": 5, "programmes": 11,
                 "actions": 102, "changes": [{"slot": "ACTION", "number": 102, "chapter": 2}]}"""), "plan.plan-catalogue-revised");
        assertThat(node.awaitEvent(PlanCatalogueRevised.class).version()).isEqualTo(2);
    }

    /** A decision is one of a meeting that has begun. */
    private void meet(String meeting) {
        assertRecorded(
                send(ScheduleMeeting.class, """
                {"meeting": "%s", "kind": "MSC_BIENNIAL", "purposes": ["UPDATING"],
                 "plan": {"date": {"precision": "DAY", "from": "2026-11-22"}, "format": "VIRTUAL",
                          "sessions": [{"start": "2026-11-22T08:00", "end": "2026-11-22T12:00"}], "languages": ["es"],
                          "interpretation": "NONE"}}""".formatted(meeting), Acting.PRESIDENCY), "meetings.meeting-scheduled");
        assertRecorded(
                send(ConveneMeeting.class, "meeting", meeting, "{}", Acting.PRESIDENCY), "meetings.meeting-convened");
        Map<String, String> first = Map.of("meeting", meeting, "session", "1");
        assertRecorded(send(OpenSession.class, first, "{}", Acting.PRESIDENCY), "meetings.session-opened");
    }

    private ResponseEntity<Receipt> ofPlan(Class<? extends ActaCommand> command, String body) {
        return send(command, "plan", "PAC-2024-2034", body, Acting.PRESIDENCY);
    }

    private ResponseEntity<Receipt> send(Class<? extends ActaCommand> command, String body, Act act) {
        return send(command, "", "", body, act);
    }

    private ResponseEntity<Receipt> send(
            Class<? extends ActaCommand> command, String addressed, String id, String body, Act act) {
        return send(command, Map.of(addressed, id), body, act);
    }

    private ResponseEntity<Receipt> send(
            Class<? extends ActaCommand> command, Map<String, String> addressed, String body, Act act) {
        Arrival arrival = new Arrival(Ids.fresh(), "0".repeat(64), act, NOW, null);
        return address(command).record(addressed, JSON.readTree(body), () -> arrival);
    }

    private ActAddress address(Class<? extends ActaCommand> command) {
        ActForm form = ActTable.all().stream()
                .filter(candidate -> candidate.command() == command)
                .findFirst()
                .orElseThrow();
        var reader = new ActReader(JSON, DefaultConversionService.getSharedInstance());
        var nobody = new Arrivals(request -> Optional.empty(), node.bean(StandingSource.class));
        return new ActAddress(
                form, reader, nobody, node.bean(StandingSource.class), desk, new Texts(node.bean(ContentStore.class)));
    }

    private void assertNotUnderstood(Class<? extends ActaCommand> command, String body, String field) {
        assertThatThrownBy(() -> send(command, body, Acting.PRESIDENCY))
                .isInstanceOf(BodyNotUnderstood.class)
                .cause()
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        json -> assertThat(json.getPath()
                                        .get(json.getPath().size() - 1)
                                        .getPropertyName())
                                .isEqualTo(field));
    }

    private static Act mexico() {
        return Act.by(
                new Actor(new Institution("MX"), Capacity.VICE_PRESIDENCY, new PersonId(Node.person("MX")), null));
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        new HttpConfiguration().strictBodies().customize(builder);
        return builder.build();
    }

    private static void assertRecorded(ResponseEntity<Receipt> answer, String event) {
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(Objects.requireNonNull(answer.getBody()).events()).containsExactly(event);
    }
}
