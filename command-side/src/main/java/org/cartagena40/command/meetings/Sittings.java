package org.cartagena40.command.meetings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;
import org.jspecify.annotations.Nullable;

/** The sessions that were opened, by their numbers. */
public record Sittings(Map<Integer, Sitting> opened) {

    /** A session that was opened, and closed if it was. */
    record Sitting(EffectiveTime from, @Nullable EffectiveTime until) {

        /** Whether it may have been open then, as far as its times are known. */
        boolean mayCover(Instant moment) {
            boolean begun =
                    from.possibleFrom().map(first -> !moment.isBefore(first)).orElse(true);
            return begun
                    && (until == null
                            || until.certainFrom()
                                    .map(last -> !moment.isAfter(last))
                                    .orElse(true));
        }
    }

    static final Sittings NONE = new Sittings(Map.of());

    public Sittings {
        opened = Map.copyOf(opened);
    }

    boolean any() {
        return !opened.isEmpty();
    }

    boolean noneOpen() {
        return opened.values().stream().allMatch(sitting -> sitting.until() != null);
    }

    Set<Integer> numbers() {
        return opened.keySet();
    }

    @Nullable
    Sitting sitting(int session) {
        return opened.get(session);
    }

    static void steps(Evolution<?, MeetingEvent>.Part<Sittings> part) {
        part.on(SessionOpened.class, (s, e) -> s.with(e.session(), new Sitting(e.effective(), null)))
                .on(SessionClosed.class, (s, e) -> s.closed(e.session(), e.effective()));
    }

    private Sittings closed(int session, EffectiveTime at) {
        Sitting open = Objects.requireNonNull(opened.get(session));
        return with(session, new Sitting(open.from(), at));
    }

    private Sittings with(int session, Sitting sitting) {
        Map<Integer, Sitting> all = new LinkedHashMap<>(opened);
        all.put(session, sitting);
        return new Sittings(all);
    }
}
