package org.cartagena40.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.Zones;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.PopulationGroup;
import org.cartagena40.events.plan.SlotRevision;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.query.Views;
import org.cartagena40.query.plan.PlanVersion.Change;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A revision makes a new version of the catalogue; each can be asked for, with what it changed. */
class PlanVersionTest {

    private static final EffectiveTime ADOPTED = EffectiveTime.on(LocalDate.parse("2024-12-12"));
    private static final Instant IN_2026 = day("2026-01-01");
    private static final Instant REVISED = day("2027-06-01");

    private final Views views = new Views();
    private final PlanQueries plan = new PlanQueries(views.reading());

    @BeforeEach
    void the_plan_is_registered() {
        views.record(new PlanRegistered(PLAN, "PAC", 2024, 2034, 5, 11, 101, ADOPTED, IMPORTED));
    }

    @Test
    void a_revision_makes_a_new_version_and_the_old_one_can_still_be_asked_for() {
        views.record(defined(17, "Before"));
        views.record(revised(
                new SlotRevision(Slot.ACTION, 17, 3, null, english("After")),
                new SlotRevision(Slot.ACTION, 102, 1, null, english("New"))));
        assertThat(actions(REVISED.minusNanos(1000))).hasSize(101);
        assertThat(action(17, views.asked(REVISED.minusNanos(1000), Reader.anyone()))
                        .title()
                        .text())
                .isEqualTo("Before");
        assertThat(catalogue(REVISED.minusNanos(1000)).plan().version()).isEqualTo(1);
        assertThat(actions(REVISED)).hasSize(102);
        PlanAction after = action(17, views.asked(REVISED, Reader.anyone()));
        assertThat(after.title().text()).isEqualTo("After");
        assertThat(after.chapter()).isEqualTo(3);
        assertThat(after.groups()).as("a revision says nothing of groups").containsExactly("STATELESS_PERSONS");
        assertThat(catalogue(REVISED).plan().version()).isEqualTo(2);
        assertThat(catalogue(REVISED).plan().slots().get(2)).isEqualTo(new Plan.Slots("ACTION", 102, 2, 2));
    }

    @Test
    void each_version_says_what_it_changed_from_what_to_what() {
        views.record(defined(17, "Before"));
        views.record(revised(
                new SlotRevision(Slot.ACTION, 17, 3, null, english("After")),
                new SlotRevision(Slot.ACTION, 18, 3, null, null),
                new SlotRevision(Slot.ACTION, 102, 1, null, english("New"))));
        List<PlanVersion> versions = versions(REVISED);
        assertThat(versions).extracting(PlanVersion::version).containsExactly(1, 2);
        assertThat(versions.get(0).changes()).isEmpty();
        PlanVersion second = versions.get(1);
        assertThat(second.decision()).isEqualTo("MSC-2027-1");
        assertThat(second.reason()).isEqualTo("Review");
        assertThat(second.actions()).isEqualTo(102);
        assertThat(second.changes()).extracting(Change::number).containsExactly(17, 18, 102);
        assertThat(second.changes().get(0).before().title().text()).isEqualTo("Before");
        assertThat(second.changes().get(0).after().title().text()).isEqualTo("After");
        assertThat(second.changes().get(1).before().titleStated())
                .as("it was there, and nothing was said of it")
                .isFalse();
        assertThat(second.changes().get(2).before()).as("there was none").isNull();
        assertThat(versions(REVISED.minusNanos(1000))).hasSize(1);
    }

    @Test
    void what_the_first_version_said_and_was_found_after_the_revision_does_not_undo_it() {
        views.record(revised(new SlotRevision(Slot.ACTION, 17, 3, null, english("After"))));
        views.record(defined(17, "Before"));
        assertThat(action(17, views.asked(REVISED, Reader.anyone())).title().text())
                .isEqualTo("After");
        assertThat(action(17, views.asked(IN_2026, Reader.anyone())).title().text())
                .isEqualTo("Before");
    }

    private static ActionDefined defined(int number, String title) {
        return new ActionDefined(
                PLAN,
                number,
                2,
                null,
                english(title),
                List.of(PopulationGroup.STATELESS_PERSONS),
                List.of(),
                ADOPTED,
                IMPORTED);
    }

    private static PlanCatalogueRevised revised(SlotRevision... changes) {
        return new PlanCatalogueRevised(
                PLAN,
                2,
                new DecisionId("MSC-2027-1"),
                "Review",
                5,
                11,
                102,
                List.of(changes),
                EffectiveTime.at(REVISED),
                PRESIDENCY);
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

    private List<PlanVersion> versions(Instant asOf) {
        return plan.versions(views.asked(asOf, Reader.anyone()), Paging.first()).items();
    }
}
