package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.standalone.CycleBodies.adoption;
import static org.cartagena40.standalone.CycleBodies.priority;
import static org.cartagena40.standalone.CycleBodies.text;
import static org.cartagena40.standalone.NextCycle.CYCLE;
import static org.cartagena40.standalone.NextCycle.PROPOSALS;
import static org.cartagena40.standalone.NextCycle.all;
import static org.cartagena40.standalone.Stories.today;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Fifteen priorities, five for each of three chapters, from their proposal to their adoption (R85-R95). */
abstract class SettingPriorities extends NextCycleStep {

    SettingPriorities(NextCycle cycle) {
        super(cycle);
    }

    /** F14. */
    @Test
    @Order(1)
    void members_propose_priorities_that_rest_on_actions_of_their_own_chapter() {
        cycle.act("presidency-1", "/priority-cycles", """
                {"cycle":"%s","plan":"PAC-2024-2034","fromYear":2027,"toYear":2029,"perThematicChapter":5,"total":15,\
                "criteria":["SYNERGIES","HARMONISATION"]}""".formatted(CYCLE));
        cycle.proposeEighteen();
        assertThat(Stream.of(
                                priority(1, "None"),
                                priority(1, "Another chapter's", 1, 7),
                                priority(1, "Twice", 1, 1),
                                priority(1, "Unknown", 102),
                                priority(1, "Nothing states where", 99),
                                priority(4, "Not thematic", 1))
                        .map(wrong -> cycle.refusal("bz", PROPOSALS, wrong)))
                .containsExactly(
                        "PRIORITY_CITES_AN_ACTION: ",
                        "CITED_ACTION_LIES_IN_THE_CHAPTER: action 7 lies in chapter 2, not in 1",
                        "ACTION_IS_CITED_ONCE: [1, 1]",
                        "ACTION_IS_IN_THE_CATALOGUE: action 102; the plan has 101",
                        "CITED_ACTION_IS_DEFINED: nothing states the chapter of action 99",
                        "CHAPTER_IS_THEMATIC: chapter 4; thematic: [1, 2, 3]");
    }

    /** F15. */
    @Test
    @Order(2)
    void two_officers_edit_one_proposal_one_wins_and_the_other_is_told_what_changed() {
        String proposal = cycle.proposals().get(0);
        assertThat(cycle.amend("presidency-1", proposal, 1, priority(1, "Borders", 1))
                        .status())
                .isEqualTo(201);
        Answer conflict = cycle.amend("secretariat-1", proposal, 1, priority(1, "Shelter", 1, 2));
        assertThat(conflict.status()).isEqualTo(412);
        assertThat(conflict.rule()).isEqualTo("AMENDS_THE_REVISION_THAT_STANDS");
        assertThat(conflict.json().path("conflict").toString()).contains("Borders", "Shelter", "title");
        Answer joined = cycle.amend("secretariat-1", proposal, 2, priority(1, "Borders and shelter", 1, 2));
        assertThat(joined.status()).isEqualTo(201);
        JsonNode stands = cycle.publicly("/priorities/" + CYCLE + "/proposals/" + proposal);
        assertThat(stands.at("/title/text").asString()).isEqualTo("Borders and shelter");
        assertThat(stands.path("history")).hasSize(3);
    }

    /** F14, F16. */
    @Test
    @Order(3)
    void fourteen_sixteen_or_six_in_a_chapter_no_decision_and_no_report_are_refused_with_the_count() {
        String address = "/priority-cycles/" + CYCLE + "/adoption";
        assertThat(cycle.refusal("presidency-1", address, adoption("MSC-9-9", cycle.first(5, 5, 5))))
                .isEqualTo("ADOPTED_AT_A_MEETING_OR_BY_SILENCE: no decision MSC-9-9");
        cycle.act("presidency-1", "/decisions", """
                {"meeting":"MSC-2","noAtMeeting":1,"method":"CONSENSUS","date":"%s","text":%s}""".formatted(today(), text("The fifteen priorities are adopted.")));
        assertThat(Stream.of(cycle.first(5, 5, 4), cycle.first(6, 5, 5), cycle.first(6, 4, 5), cycle.first(5, 5, 5))
                        .map(some -> cycle.refusal("presidency-1", address, adoption(cycle.decision(), some))))
                .containsExactly(
                        "EACH_CHAPTER_HAS_ITS_NUMBER: chapter 1: 5 of 5, chapter 2: 5 of 5, chapter 3: 4 of 5; 14 of 15 in all",
                        "EACH_CHAPTER_HAS_ITS_NUMBER: chapter 1: 6 of 5, chapter 2: 5 of 5, chapter 3: 5 of 5; 16 of 15 in all",
                        "EACH_CHAPTER_HAS_ITS_NUMBER: chapter 1: 6 of 5, chapter 2: 4 of 5, chapter 3: 5 of 5; 15 of 15 in all",
                        "A_MISSING_REPORT_IS_EXPLAINED: no report that was presented");
    }

    /** F15. */
    @Test
    @Order(4)
    void the_members_adopt_fifteen_after_the_report_and_of_two_officers_who_record_it_one_wins() {
        cycle.act("secretariat-1", "/priority-cycles/" + CYCLE + "/reports", "{\"document\":\"PROGRESS-MSC-2\"}");
        long before = cycle.known();
        List<Answer> answers = Stream.of("presidency-1", "presidency-2")
                .map(officer -> CompletableFuture.supplyAsync(() -> cycle.send(
                        officer,
                        "/priority-cycles/" + CYCLE + "/adoption",
                        adoption(cycle.decision(), cycle.first(5, 5, 5)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers).anySatisfy(second -> {
            assertThat(second.rule()).isEqualTo("PRIORITIES_ARE_NOT_ADOPTED_YET");
            assertThat(second.json().path("found").asString()).isEqualTo("adopted by decision " + cycle.decision());
        });
        assertThat(cycle.refusal("bz", PROPOSALS, priority(1, "Too late", 1)))
                .startsWith("PRIORITIES_ARE_NOT_ADOPTED_YET");
        cycle.act("presidency-1", "/priority-cycles/" + CYCLE + "/presentations", """
                {"audience":"SUPPORT_PLATFORM","meeting":"PLAT-1"}""");
        JsonNode inForce = cycle.publicly("/priorities?asOf=2028-01-10");
        assertThat(all(inForce, "cycle")).hasSize(15).containsOnly(CYCLE);
        assertThat(inForce.toString()).contains("Borders and shelter");
        assertThat(all(cycle.publicly("/priorities?asOf=2026-06-30"), "cycle")).containsOnly("2025-2027");
        assertThat(cycle.publicly("/priorities?asOf=2028-01-10&knownAt=" + before)
                        .path("items"))
                .isEmpty();
    }
}
