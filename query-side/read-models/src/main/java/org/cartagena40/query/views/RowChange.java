package org.cartagena40.query.views;

import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Tier;
import org.cartagena40.events.Zones;
import org.jspecify.annotations.Nullable;

/**
 * One thing an event does to one row: it opens it, amends it or closes it. Amending keeps the columns that are not
 * named. A row that does not exist cannot be amended; a row that exists cannot be opened: both stop the processor.
 */
public final class RowChange {

    enum Kind {
        OPEN,
        AMEND,
        CLOSE
    }

    /** The tier of a row may be that of another one: who may read an objection was fixed by its procedure. */
    record Lent(RowKey from, String column) {}

    private static final String NEVER = "infinity";
    private static final String ALWAYS = "-infinity";

    private final Kind kind;
    private final ViewTable table;
    private final Object[] key;
    private final Values values = new Values();
    private @Nullable Lent lentTier;

    private RowChange(Kind kind, ViewTable table, Object[] key) {
        this.kind = kind;
        this.table = table;
        this.key = table.named(key);
    }

    /** A new row. */
    public static RowChange open(ViewTable table, Object... key) {
        RowChange change = new RowChange(Kind.OPEN, table, key);
        for (int i = 0; i < key.length; i++) {
            change.values.put(table.key().get(i), key[i]);
        }
        return change;
    }

    /** A new version of a row. */
    public static RowChange amend(ViewTable table, Object... key) {
        return new RowChange(Kind.AMEND, table, key);
    }

    /** The row is known no longer. */
    public static RowChange close(ViewTable table, Object... key) {
        return new RowChange(Kind.CLOSE, table, key);
    }

    public RowChange set(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    /** A fact as its event tells it: when it holds, how it came on record, on which sources. */
    public RowChange toldBy(ActaEvent event) {
        holdsFrom(event.effective());
        set("origin", event.act().origin());
        return set("sources", JsonText.ids(event.act().sources()));
    }

    /** From when it holds: possibly from the first instant its source allows, certainly from the last. */
    public RowChange holdsFrom(EffectiveTime start) {
        set("effective", Effective.of(start).json());
        set("possible_from", start.possibleFrom().orElse(null));
        return set("certain_from", start.certainFrom().<Object>map(at -> at).orElse(NEVER));
    }

    /** From the start of a day in Santiago, which is exact however the event that tells it is dated. */
    public RowChange holdsFrom(LocalDate day) {
        return set("possible_from", Zones.startOf(day)).set("certain_from", Zones.startOf(day));
    }

    /** Until when it held: certainly until the end is possible, possibly until the end is certain. */
    public RowChange holdsUntil(EffectiveTime end) {
        set("ended", Effective.of(end).json());
        set("certain_to", end.possibleFrom().<Object>map(at -> at).orElse(ALWAYS));
        return set("possible_to", end.certainFrom().orElse(null));
    }

    /** Until an instant that was fixed beforehand; empty where none is stated. */
    public RowChange holdsUntil(@Nullable Instant end) {
        set("ended", end == null ? null : Effective.at(end).json());
        return set("certain_to", end).set("possible_to", end);
    }

    public RowChange visibleTo(Tier tier) {
        return set("tier", tier);
    }

    /** Visible as another row says, in one of its columns, at this position of the log. */
    public RowChange visibleAs(String column, ViewTable table, Object... rowKey) {
        lentTier = new Lent(table.keyOf(rowKey), column);
        return this;
    }

    /** Also visible to the State it is about, whatever the tier. */
    public RowChange ownedBy(MemberState state) {
        return ownedBy(state.institution());
    }

    /** Also visible to the body it is about, whatever the tier. */
    public RowChange ownedBy(Institution owner) {
        return set("owner", owner);
    }

    Kind kind() {
        return kind;
    }

    ViewTable table() {
        return table;
    }

    RowKey key() {
        return table.keyOf(key);
    }

    Values values() {
        return values;
    }

    @Nullable
    Lent lentTier() {
        return lentTier;
    }
}
