package org.cartagena40.dashboard.work;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.dashboard.silence.BoardView;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.dashboard.words.When;
import org.cartagena40.events.Zones;
import org.cartagena40.query.work.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * The list of work of one capacity.
 *
 * @param who the capacity in words; null for whoever acts for nobody
 * @param clock on which the times are told
 * @param open procedures under silence in which the reader’s State may object
 * @param deeds what was last done in this capacity, the latest first
 */
public record WorkView(
        @Nullable String who,
        String clock,
        List<Item> overdue,
        List<Item> due,
        List<Item> undated,
        List<BoardView.Item> open,
        List<Told> deeds) {

    /**
     * Something to be done.
     *
     * @param at until when, on the reader’s clock; null where nothing fixes a time
     * @param link to the page about it; null where there is none
     * @param forWhom in which office it falls to the reader, where that is not the chosen one
     * @param acts by which it is done; none where the reader can only read about it
     */
    public record Item(
            WorkItem item,
            String reason,
            String lang,
            @Nullable Until at,
            @Nullable String left,
            @Nullable Dated since,
            @Nullable String link,
            @Nullable String forWhom,
            List<WorkActs.Act> acts) {}

    /** A deadline on the reader’s clock. */
    public record Until(String iso, String text, String offset) {}

    static WorkView of(List<WorkItem> items, List<BoardView.Item> open, List<Told> deeds, WorkActs acts, Visit visit) {
        Seat seat = visit.visitor().seat();
        List<Item> all = items.stream().map(item -> item(item, acts, visit)).toList();
        return new WorkView(
                seat == null
                        ? null
                        : visit.words()
                                .of(
                                        "work.who",
                                        visit.names().of(seat.institution()),
                                        visit.words().of("capacity", seat.capacity())),
                clock(visit),
                all.stream().filter(one -> one.item().overdue()).toList(),
                all.stream()
                        .filter(one -> one.at() != null && !one.item().overdue())
                        .toList(),
                all.stream().filter(one -> one.at() == null).toList(),
                open,
                deeds);
    }

    public boolean nothing() {
        return overdue.isEmpty() && due.isEmpty() && undated.isEmpty();
    }

    private static String clock(Visit visit) {
        return visit.words().of("work.clock", place(visit).city());
    }

    private static When.Place place(Visit visit) {
        When.Place own = visit.place();
        return own == null ? new When.Place("Santiago", Zones.SANTIAGO) : own;
    }

    private static Until until(Instant due, Visit visit) {
        ZoneId zone = place(visit).zone();
        String day = visit.when().briefDay(due, zone);
        String text = visit.words().of("when.at", day, visit.when().time(due, zone));
        return new Until(due.toString(), text, When.offset(due.atZone(zone)));
    }

    private static Item item(WorkItem item, WorkActs acts, Visit visit) {
        boolean spanish = visit.words().locale().getLanguage().equals("es");
        var due = item.due();
        Seat seat = visit.visitor().seat();
        boolean other =
                seat == null || !seat.capacity().name().equals(item.seat().name());
        return new Item(
                item,
                spanish ? item.reasonEs() : item.reasonEn(),
                spanish ? "es" : "en",
                due == null ? null : until(due, visit),
                due == null || item.overdue() ? null : left(due, visit),
                item.since() == null ? null : visit.when().of(item.since()),
                Links.of(item.link()),
                other ? visit.words().of("capacity." + item.seat()) : null,
                other || !visit.now() ? List.of() : acts.of(item, visit));
    }

    /** No more exact than its two largest units. */
    private static String left(Instant due, Visit visit) {
        return visit.when().left(Duration.between(visit.asOf(), due)).stream()
                .limit(2)
                .map(part -> part.number() + " " + part.unit())
                .collect(Collectors.joining(" "));
    }
}
