package org.cartagena40.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.Zones;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.PopulationGroup;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.query.Views;
import org.cartagena40.query.plan.PlanCatalogue.Chapter;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue of any day: all slots, what is said of them, and no title that no source states. */
class CatalogueTest {

    private static final EffectiveTime ADOPTED = EffectiveTime.on(LocalDate.parse("2024-12-12"));
    private static final Instant IN_2026 = day("2026-01-01");

    private final Views views = new Views();
    private final PlanQueries plan = new PlanQueries(views.reading());

    @BeforeEach
    void the_plan_is_registered() {
        views.record(new PlanRegistered(PLAN, "PAC", 2024, 2034, 5, 11, 101, ADOPTED, IMPORTED));
    }

    @Test
    void all_slots_are_there_before_anything_is_said_of_them() {
        PlanCatalogue catalogue = catalogue(IN_2026);
        assertThat(catalogue.plan().slots())
                .containsExactly(
                        new Plan.Slots("CHAPTER", 5, 0, 0),
                        new Plan.Slots("PROGRAMME", 11, 0, 0),
                        new Plan.Slots("ACTION", 101, 0, 0));
        assertThat(catalogue.chapters()).extracting(Chapter::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(catalogue.chapters()).allSatisfy(chapter -> {
            assertThat(chapter.defined()).isFalse();
            assertThat(chapter.titleStated()).isFalse();
            assertThat(chapter.thematic()).isNull();
        });
        assertThat(catalogue.programmes())
                .hasSize(11)
                .allSatisfy(programme -> assertThat(programme.lead()).isNull());
        assertThat(actions(IN_2026)).hasSize(101).noneMatch(PlanAction::defined);
        assertThatThrownBy(() -> catalogue(day("2024-12-11"))).isInstanceOf(NotOnRecord.class);
    }

    @Test
    void a_chapter_without_a_title_is_defined_and_its_title_not_stated() {
        views.record(
                new ChapterDefined(PLAN, 1, english("Protection Needs"), true, null, ADOPTED, IMPORTED),
                new ChapterDefined(PLAN, 4, null, false, "The Mechanism", ADOPTED, IMPORTED));
        List<Chapter> chapters = catalogue(IN_2026).chapters();
        assertThat(chapters.get(0).title()).isEqualTo(new LabelText("en", "Protection Needs", List.of("es")));
        assertThat(chapters.get(0).thematic()).isTrue();
        assertThat(chapters.get(3)).satisfies(chapter -> {
            assertThat(chapter.defined()).isTrue();
            assertThat(chapter.titleStated()).isFalse();
            assertThat(chapter.title()).isNull();
            assertThat(chapter.establishes()).isEqualTo("The Mechanism");
        });
        assertThat(catalogue(IN_2026).plan().slots().get(0)).isEqualTo(new Plan.Slots("CHAPTER", 5, 2, 1));
    }

    @Test
    void programmes_key_outcomes_and_the_three_groups_are_named_as_the_sources_name_them() {
        views.record(
                new ProgrammeDefined(PLAN, 3, null, english("Cities of Solidarity"), ADOPTED, IMPORTED),
                new KeyOutcomeDefined(PLAN, 2, english("Statelessness ended"), ADOPTED, IMPORTED));
        PlanCatalogue catalogue = catalogue(IN_2026);
        assertThat(catalogue.programmes().get(2).title().text()).isEqualTo("Cities of Solidarity");
        assertThat(catalogue.programmes().get(2).chapter()).isNull();
        assertThat(catalogue.keyOutcomes())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.number()).isEqualTo(2));
        assertThat(catalogue.populationGroups())
                .extracting(PlanCatalogue.Group::es)
                .contains("personas apátridas");
    }

    @Test
    void a_title_found_later_is_told_from_its_recording_on_and_holds_from_the_adoption() {
        views.record(new ActionDefined(PLAN, 17, 2, null, null, List.of(), List.of(), ADOPTED, PRESIDENCY));
        views.record(new ActionDefined(
                PLAN,
                17,
                2,
                1,
                english("Found later"),
                List.of(PopulationGroup.REFUGEES),
                List.of(5),
                ADOPTED,
                PRESIDENCY));
        assertThat(action(17, views.asked(IN_2026, 1, Reader.anyone())).titleStated())
                .isFalse();
        PlanAction found = action(17, views.asked(IN_2026, Reader.anyone()));
        assertThat(found.title().text()).isEqualTo("Found later");
        assertThat(found.groups()).containsExactly("REFUGEES");
        assertThat(found.keyOutcomes()).containsExactly(5);
    }

    @Test
    void the_actions_come_page_by_page() {
        Question question = views.asked(IN_2026, Reader.anyone());
        var first = plan.actions(question, Paging.of(40, null, false));
        assertThat(first.items()).hasSize(40);
        var second = plan.actions(question, Paging.of(100, first.next(), false));
        assertThat(second.items().get(0).number()).isEqualTo(41);
        assertThat(second.items()).hasSize(61);
        assertThat(second.next()).isNull();
    }

    private static Label english(String text) {
        return new Label("en", text);
    }

    private static Instant day(String day) {
        return Zones.startOf(LocalDate.parse(day));
    }

    private PlanCatalogue catalogue(Instant asOf) {
        return plan.catalogue(views.asked(asOf, Reader.anyone()));
    }

    private List<PlanAction> actions(Instant asOf) {
        return plan.actions(views.asked(asOf, Reader.anyone()), Paging.of(1000, null, false))
                .items();
    }

    private PlanAction action(int number, Question question) {
        return plan.actions(question, Paging.of(1000, null, false)).items().get(number - 1);
    }
}
