package org.cartagena40.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Outdated;
import org.cartagena40.command.Refused;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.gateway.StandingSource;
import org.cartagena40.command.gateway.Trial;
import org.cartagena40.command.plan.DefineAction;
import org.cartagena40.command.plan.DefineChapter;
import org.cartagena40.command.plan.RegisterPlan;
import org.cartagena40.command.priorities.AdoptPriorities;
import org.cartagena40.command.priorities.AmendProposal;
import org.cartagena40.command.priorities.OpenPriorityCycle;
import org.cartagena40.command.priorities.ProposePriority;
import org.cartagena40.command.progress.DefineIndicator;
import org.cartagena40.command.progress.RecordChallenge;
import org.cartagena40.command.progress.RecordIndicatorValue;
import org.cartagena40.command.progress.RecordProgress;
import org.cartagena40.command.record.CorrectRecord;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.events.Act;
import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.eventstore.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Priorities and reports as they are sent, through the desk onto a real log: what was read of a text, and what was found. */
class PriorityActsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Map<String, String> PLAN = Map.of("plan", "PAC-2024-2034");
    private static final Map<String, String> CYCLE = Map.of("cycle", "2027-2029");
    private static final JsonMapper JSON = mapper();

    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, new SettableClock(NOW));
    private final CommandDesk desk =
            new CommandDesk(node.bean(CommandGateway.class), node.bean(Trial.class), node.log());

    @BeforeEach
    void a_cycle_of_a_plan_whose_action_17_lies_in_chapter_1() {
        node.withHistory("MX", "BZ");
        var unused = List.of(
                send(RegisterPlan.class, Map.of(), """
                        {"plan": "PAC-2024-2034", "title": "PAC", "fromYear": 2024, "toYear": 2034, "chapters": 5,
                         "programmes": 11, "actions": 101}""", Acting.PRESIDENCY, null),
                send(DefineChapter.class, PLAN, "{\"number\": 1, \"thematic\": true}", Acting.PRESIDENCY, null),
                send(DefineAction.class, PLAN, "{\"number\": 17, \"chapter\": 1}", Acting.PRESIDENCY, null),
                send(DefineAction.class, PLAN, "{\"number\": 18, \"chapter\": 1}", Acting.PRESIDENCY, null),
                send(OpenPriorityCycle.class, Map.of(), """
                        {"cycle": "2027-2029", "plan": "PAC-2024-2034", "fromYear": 2027, "toYear": 2029,
                         "perThematicChapter": 2, "total": 2, "criteria": ["SYNERGIES"]}""", Acting.PRESIDENCY, null));
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void each_revision_of_a_text_is_a_tag_and_the_next_one_names_it() {
        var proposed = propose();
        assertThat(proposed.getHeaders().getETag()).isEqualTo("\"1\"");
        assertThat(proposed.getHeaders().getLocation())
                .hasPath("/api/v1/priorities/2027-2029/proposals/" + idOf(proposed));
        var amended = amend(idOf(proposed), "[17, 18]", "\"1\"");
        assertThat(amended.getHeaders().getETag()).isEqualTo("\"2\"");
        assertThat(amend(idOf(proposed), "[18]", "\"2\"").getHeaders().getETag())
                .isEqualTo("\"3\"");
    }

    @Test
    void who_read_an_older_text_is_shown_what_stands_and_what_was_sent() {
        String id = idOf(propose());
        var unused = amend(id, "[17, 18]", "\"1\"");
        assertThatThrownBy(() -> amend(id, "[18]", "\"1\"")).isInstanceOfSatisfying(Outdated.class, outdated -> {
            ProblemDetail answer = new CommandProblems().told(outdated, Locale.ENGLISH);
            assertThat(answer.getStatus()).isEqualTo(412);
            var conflict = (Outdated.Conflict) answer.getProperties().get("conflict");
            assertThat(conflict.changed()).containsExactly("actions");
            String shown = JsonMapper.builder().build().writeValueAsString(conflict);
            assertThat(shown).contains("\"revision\":2", "\"actions\":[17,18]", "\"actions\":[18]");
        });
    }

    @Test
    void nobody_edits_without_saying_what_was_read() {
        String id = idOf(propose());
        assertThatThrownBy(() -> amend(id, "[18]", null))
                .isInstanceOfSatisfying(
                        BadRequest.class,
                        bad -> assertThat(bad.status().value()).isEqualTo(428));
        assertThatThrownBy(() -> amend(id, "[18]", "*"))
                .isInstanceOfSatisfying(
                        BadRequest.class,
                        bad -> assertThat(bad.status().value()).isEqualTo(400));
    }

    @Test
    void a_refusal_shows_what_was_found() {
        String id = idOf(propose());
        assertThatThrownBy(() -> send(AdoptPriorities.class, CYCLE, """
                        {"decision": "MSC-2027-1", "priorities": ["%s"]}""".formatted(id), Acting.PRESIDENCY, null))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    ProblemDetail problem = new CommandProblems().told(refused, Locale.ENGLISH);
                    assertThat(problem.getProperties()).containsEntry("found", "no decision MSC-2027-1");
                    assertThat(problem.getStatus()).isEqualTo(422);
                    ProblemDetail spanish = new CommandProblems().told(refused, Locale.forLanguageTag("es"));
                    assertThat(spanish.getProperties()).containsEntry("found", "ninguna decisión MSC-2027-1");
                });
    }

    @Test
    void what_a_State_reports_on_one_matter_lies_together_and_an_exact_value_stays_exact() {
        var progress = send(RecordProgress.class, PLAN, """
                {"action": 17, "scope": {"level": "STATE", "state": "BZ"}, "status": "UNDER_WAY",
                 "period": {"from": "2026-01-01", "to": "2026-06-30"}, "text": {"lang": "en", "text": "Two units"}}""", Acting.of("BZ"), null);
        assertThat(idOf(progress)).isEqualTo("PAC-2024-2034:action-17:STATE:BZ");
        var unused = send(RecordChallenge.class, PLAN, """
                {"action": 17, "scope": {"level": "STATE", "state": "BZ"}, "title": {"lang": "en", "text": "Funds"},
                 "period": {"from": "2026-01-01", "to": "2026-06-30"}, "text": {"lang": "en", "text": "None"}}""", Acting.of("BZ"), null);
        assertThat(node.awaitEvent(ChallengeRecorded.class).number()).isEqualTo(2);
        var indicator = send(DefineIndicator.class, Map.of(), """
                {"indicator": "IND-1", "plan": "PAC-2024-2034", "kind": "IMPACT",
                 "measure": {"name": {"lang": "en", "text": "With papers"}, "unit": "percent"}}""", Acting.SECRETARIAT, null);
        var value = send(RecordIndicatorValue.class, Map.of("indicator", idOf(indicator)), """
                {"scope": {"level": "STATE", "state": "BZ"}, "value": 12.50, "unit": "percent",
                 "period": {"from": "2026-01-01", "to": "2026-06-30"}}""", Acting.of("BZ"), null);
        assertThat(idOf(value)).isEqualTo("IND-1");
        assertThat(node.awaitEvent(IndicatorValueRecorded.class).value()).hasToString("12.50");
        var corrected = send(
                CorrectRecord.class, Map.of(), """
                {"position": %s, "fields": [{"field": "/value", "correct": "1.25"}], "reason": "Misread",
                 "evidence": {"kind": "E_MAIL", "reference": "E-mail of Belize"}}""".formatted(value.getBody().position()), Acting.SECRETARIAT, null);
        assertThat(corrected.getStatusCode().value()).isEqualTo(201);
        FieldCorrection field = node.awaitEvent(RecordCorrected.class).fields().get(0);
        assertThat(field.recorded()).isEqualTo("12.50");
        assertThat(field.correct()).isEqualTo("1.25");
    }

    private ResponseEntity<Receipt> propose() {
        return send(ProposePriority.class, CYCLE, """
                {"chapter": 1, "programme": 1, "title": {"lang": "en", "text": "Mobile units"}, "actions": [17],
                 "criteria": ["SYNERGIES"]}""", Acting.of("BZ"), null);
    }

    private ResponseEntity<Receipt> amend(String id, String actions, @Nullable String read) {
        return send(
                AmendProposal.class,
                Map.of("cycle", "2027-2029", "priority", id),
                """
                {"chapter": 1, "programme": 1, "title": {"lang": "en", "text": "Mobile units"}, "actions": %s,
                 "criteria": ["SYNERGIES"]}""".formatted(actions),
                Acting.PRESIDENCY,
                read);
    }

    /** What the receipt's address names last; of acts on things of their own, the receipt's id. */
    private static String idOf(ResponseEntity<Receipt> answer) {
        String path = answer.getHeaders().getLocation().getPath();
        return path.contains("/proposals/")
                ? path.substring(path.lastIndexOf('/') + 1)
                : answer.getBody().id();
    }

    private ResponseEntity<Receipt> send(
            Class<? extends ActaCommand> command,
            Map<String, String> address,
            String body,
            Act act,
            @Nullable String ifMatch) {
        var form = ActTable.all().stream()
                .filter(candidate -> candidate.command() == command)
                .findFirst()
                .orElseThrow();
        var reader = new ActReader(JSON, DefaultConversionService.getSharedInstance());
        var nobody = new Arrivals(request -> Optional.empty(), node.bean(StandingSource.class));
        Arrival arrival = new Arrival(Ids.fresh(), "0".repeat(64), act, NOW, ifMatch);
        return new ActAddress(
                        form,
                        reader,
                        nobody,
                        node.bean(StandingSource.class),
                        desk,
                        new Texts(node.bean(ContentStore.class)))
                .record(address, JSON.readTree(body), () -> arrival);
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        new HttpConfiguration().strictBodies().customize(builder);
        return builder.build();
    }
}
