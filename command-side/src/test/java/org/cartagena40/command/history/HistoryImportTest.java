package org.cartagena40.command.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cartagena40.command.history.ImportReport.Fate;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Origin;
import org.cartagena40.events.Precision;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.mechanism.ObjectiveRecorded;
import org.cartagena40.events.mechanism.PrincipleRecorded;
import org.cartagena40.events.mechanism.TermsOfReferenceAdopted;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.events.processes.ExternalProcessRegistered;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryImportTest {

    private static final Path HISTORY = Path.of("../deploy/history");

    private static final int RECORDED = 71;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, clock);

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void every_line_of_the_real_history_is_recorded_or_waits_for_its_feature() throws IOException {
        ImportReport report = node.importLines(lines("history.jsonl").stream());
        assertThat(report.entries()).hasSize(71);
        assertThat(report.count(Fate.RECORDED)).isEqualTo(RECORDED);
        assertThat(report.count(Fate.WAITS_FOR_ITS_FEATURE)).isEqualTo(71 - RECORDED);
        var mexico = node.awaitEvent(VicePresidencyTermStarted.class);
        assertThat(mexico.start()).isNull();
        assertThat(mexico.end()).isNull();
        assertThat(mexico.act().origin()).isEqualTo(Origin.IMPORT);
        assertThat(mexico.act().sources()).extracting(Object::toString).containsExactly("001:41", "001:59");
        assertThat(node.awaitEvent(PlanAdopted.class).effective())
                .isEqualTo(EffectiveTime.on(LocalDate.parse("2024-12-12")));
        assertThat(node.awaitEvent(PresidencyAssigned.class).effective().precision())
                .isEqualTo(Precision.UNKNOWN);
        assertThat(node.events(DecisionRecorded.class))
                .hasSize(3)
                .allSatisfy(decision -> assertThat(decision.number()).isNull());
    }

    @Test
    void what_the_sources_say_of_the_plan_and_its_Mechanism_is_on_record_and_nothing_they_do_not() throws IOException {
        node.importLines(lines("history.jsonl").stream());
        assertThat(node.events(ChapterDefined.class))
                .hasSize(5)
                .filteredOn(c -> c.title() == null)
                .hasSize(1);
        assertThat(node.events(ProgrammeDefined.class))
                .hasSize(1)
                .allSatisfy(p -> assertThat(p.chapter()).isNull());
        assertThat(node.events(KeyOutcomeDefined.class)).hasSize(6);
        assertThat(node.events(ObjectiveRecorded.class)).hasSize(9);
        assertThat(node.events(PrincipleRecorded.class)).hasSize(7);
        assertThat(node.events(HistoricalFactRecorded.class))
                .hasSize(8)
                .allSatisfy(fact -> assertThat(fact.effective().precision()).isEqualTo(Precision.YEAR));
        assertThat(node.events(DocumentRegistered.class))
                .hasSize(3)
                .allSatisfy(
                        document -> assertThat(document.effective().precision()).isEqualTo(Precision.UNKNOWN));
    }

    @Test
    void the_first_two_meetings_are_on_record_with_every_plan_made_for_them_and_one_was_held() throws IOException {
        node.importLines(lines("history.jsonl").stream());
        assertThat(node.events(MeetingScheduled.class))
                .extracting(meeting ->
                        meeting.meeting() + " " + meeting.plan().date().from())
                .containsExactlyInAnyOrder("MSC-1 2025-07", "PLAT-1 2025-09");
        assertThat(node.events(MeetingRescheduled.class))
                .extracting(meeting ->
                        meeting.meeting() + " " + meeting.plan().date().from())
                .containsExactlyInAnyOrder("MSC-1 2025-07-17", "PLAT-1 2025-11-27");
        assertThat(node.events(MeetingClosed.class))
                .singleElement()
                .satisfies(held -> assertThat(held.meeting()).hasToString("MSC-1"));
        assertThat(node.events(TermsOfReferenceAdopted.class))
                .extracting(terms -> terms.of() + " " + terms.decision() + " " + (terms.hash() != null))
                .containsExactlyInAnyOrder("MECHANISM MSC-1-1 true", "SUPPORT_PLATFORM MSC-1-2 false");
        assertThat(node.events(ExternalProcessRegistered.class)).hasSize(5);
        assertThat(node.events(RegistrationOpened.class)).singleElement().satisfies(opened -> {
            assertThat(opened.zoneAssumed()).isTrue();
            assertThat(opened.until().instant()).isEqualTo("2025-11-22T03:00:00Z");
        });
    }

    @Test
    void importing_twice_changes_nothing() throws IOException {
        node.importLines(lines("history.jsonl").stream());
        long head = node.log().head();
        ImportReport again = node.importLines(lines("history.jsonl").stream());
        assertThat(again.count(Fate.ALREADY_ON_RECORD)).isEqualTo(RECORDED);
        assertThat(node.log().head()).isEqualTo(head);
    }

    @Test
    void the_order_of_the_lines_does_not_matter() throws IOException {
        List<String> shuffled = new ArrayList<>(lines("history.jsonl"));
        Collections.shuffle(shuffled, new Random(40));
        Collections.reverse(shuffled);
        ImportReport report = node.importLines(shuffled.stream());
        assertThat(report.count(Fate.RECORDED)).isEqualTo(RECORDED);
        assertThat(report.count(Fate.REFUSED)).isZero();
    }

    @Test
    void two_nodes_that_import_at_once_record_each_line_once() throws IOException {
        List<String> lines = lines("history.jsonl");
        try (Node other = new Node(database, clock)) {
            Stream.of(node, other)
                    .map(each -> CompletableFuture.runAsync(() -> each.importLines(lines.stream())))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertThat(node.recorded()).hasSize(RECORDED);
    }

    @Test
    void an_edited_line_is_refused_with_the_way_out() throws IOException {
        node.importLines(lines("history.jsonl").stream());
        long head = node.log().head();
        String edited = lines("history.jsonl").get(9).replace("2024-12-12", "2024-12-11");
        ImportReport report = node.importLines(Stream.of(edited));
        assertThat(report.entries().get(0).fate()).isEqualTo(Fate.REFUSED);
        assertThat(report.entries().get(0).detail()).contains("record a correction");
        assertThat(node.log().head()).isEqualTo(head);
    }

    @Test
    void the_named_members_and_the_sample_set_fit_the_history() throws IOException {
        node.importLines(lines("history.jsonl").stream());
        assertThat(node.importLines(lines("members.jsonl").stream()).count(Fate.RECORDED))
                .isEqualTo(3);
        assertThat(node.importLines(lines("sample.jsonl").stream()).count(Fate.RECORDED))
                .isEqualTo(30 + 33 + 7);
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(HISTORY.resolve(file));
    }
}
