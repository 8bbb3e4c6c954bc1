package org.cartagena40.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.query.views.RowChange.amend;
import static org.cartagena40.query.views.RowChange.close;
import static org.cartagena40.query.views.RowChange.open;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Tier;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.query.Views;
import org.junit.jupiter.api.Test;

/** What the writer promises, whatever the projections do. */
class LiveViewsTest {

    private static final ViewTable TABLE = ViewTable.amendable("accreditation_person", "accreditation");
    private static final PlanAdopted SOMETHING = new PlanAdopted(
            EventSamples.PLAN,
            AdoptionMode.CONSENSUS,
            true,
            EffectiveTime.on(LocalDate.parse("2024-12-12")),
            EventSamples.IMPORTED);

    @Test
    void a_batch_delivered_twice_changes_nothing() {
        Views views = new Views();
        var batch = views.record(EventSamples.all());
        views.apply(batch);
        views.apply(batch.subList(3, 20));
        assertThat(views.compared().equal()).isTrue();
    }

    @Test
    void a_batch_that_overlaps_brings_only_what_is_new() {
        Views views = new Views();
        var all = views.log().record(EventSamples.all());
        views.apply(all.subList(0, 20));
        views.apply(all.subList(10, all.size()));
        assertThat(views.compared().equal()).isTrue();
    }

    @Test
    void a_gap_stops_loudly() {
        Views views = new Views();
        var all = views.log().record(EventSamples.all());
        assertThatThrownBy(() -> views.apply(all.subList(1, 3)))
                .isInstanceOf(ImpossibleRow.class)
                .hasMessageContaining("position 1:");
        assertThat(views.applied().current()).isEqualTo(-1);
    }

    @Test
    void amending_what_does_not_exist_stops_loudly_and_leaves_nothing_behind() {
        Views views = new Views();
        var ended = new AccreditationEnded(
                EventSamples.MSC,
                EventSamples.ACCREDITATION,
                EventSamples.BELIZE,
                "Left",
                EffectiveTime.at(EventSamples.OPENED),
                EventSamples.PRESIDENCY);
        assertThatThrownBy(() -> views.record(EventSamples.all().get(0), ended))
                .isInstanceOf(ImpossibleRow.class)
                .hasMessageContaining("accreditation[" + EventSamples.ACCREDITATION + "]");
        assertThat(views.jdbc()
                        .sql("select count(*) from views.mechanism")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(views.applied().current()).isEqualTo(-1);
    }

    @Test
    void opening_what_is_open_stops_loudly() {
        Projection twice = projection(new RowChanges(List.of(person("a", "x"), person("a", "y"))));
        Views views = new Views(List.of(twice));
        assertThatThrownBy(() -> views.record(SOMETHING)).isInstanceOf(ImpossibleRow.class);
    }

    @Test
    void a_settled_row_cannot_come_twice() {
        Views views = new Views();
        views.record(registered());
        assertThatThrownBy(() -> views.record(registered())).hasMessageContaining("duplicate key");
        assertThat(views.applied().current()).isZero();
    }

    @Test
    void a_misspelt_column_stops_loudly() {
        Projection misspelt = projection(RowChanges.of(person("a", "x").set("colour", "red")));
        Views views = new Views(List.of(misspelt));
        assertThatThrownBy(() -> views.record(SOMETHING)).hasMessageContaining("colour");
    }

    @Test
    void amendments_of_one_event_make_one_version_and_keep_the_other_columns() {
        Projection amending = new Handlers()
                .on(
                        PlanRegistered.class,
                        (e, r) -> RowChanges.of(person("a", "first").ownedBy(EventSamples.BELIZE)))
                .on(
                        PlanAdopted.class,
                        (e, r) -> RowChanges.of(
                                amend(TABLE, "a").set("person", "second"),
                                amend(TABLE, "a").set("tier", Tier.MEMBERS)));
        Views views = new Views(List.of(amending));
        views.record(registered());
        views.record(SOMETHING);
        assertThat(versions(views)).containsExactly("first OFFICE BZ 0 1", "second MEMBERS BZ 1 -");
        assertThat(views.compared().equal()).isTrue();
    }

    @Test
    void a_closed_row_was_known_until_then_and_can_open_again() {
        Projection closing = new Handlers()
                .on(PlanRegistered.class, (e, r) -> RowChanges.of(person("a", "p" + r.position())))
                .on(PlanAdopted.class, (e, r) -> RowChanges.of(close(TABLE, "a")));
        Views views = new Views(List.of(closing));
        views.record(registered(), SOMETHING);
        views.record(registered());
        views.record(SOMETHING);
        assertThat(versions(views)).containsExactly("p0 OFFICE - 0 1", "p2 OFFICE - 2 3");
        assertThat(views.compared().equal()).isTrue();
    }

    @Test
    void views_of_another_program_are_not_written() {
        Views views = new Views();
        views.jdbc().sql("update views.progress set version = 'newer'").update();
        assertThatThrownBy(() -> views.record(SOMETHING)).hasMessageContaining("version newer");
    }

    private static RowChange person(String key, String person) {
        return open(TABLE, key).set("person", person).visibleTo(Tier.OFFICE);
    }

    private static Projection projection(RowChanges changes) {
        return new Handlers().on(PlanAdopted.class, (event, recorded) -> changes);
    }

    private static PlanRegistered registered() {
        return EventSamples.all().stream()
                .filter(PlanRegistered.class::isInstance)
                .map(PlanRegistered.class::cast)
                .findAny()
                .orElseThrow();
    }

    private static List<String> versions(Views views) {
        return views.jdbc()
                .sql("select concat_ws(' ', person, tier, coalesce(owner, '-'), known_from,"
                        + " coalesce(known_to::text, '-')) from views.accreditation_person order by known_from")
                .query(String.class)
                .list();
    }
}
