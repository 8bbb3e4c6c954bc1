package org.cartagena40.dashboard.audit;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.proof.Witnesses;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.query.feed.FeedEntry;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.log.LogPlace;
import org.cartagena40.query.log.StoredLeaf;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One event with what proves it.
 *
 * @param told its sentence; null where this reader is told none
 * @param content what it says, as it is stored; null where that is not for this reader
 * @param about where what it is about is shown; null where there is no page of it
 * @param previous the position before; null at the first
 * @param next the position after; null at the last
 */
public record EventView(
        FeedEntry event,
        @Nullable Told told,
        @Nullable HistoryEntry entry,
        Dated recorded,
        @Nullable String content,
        @Nullable String about,
        Proved proved,
        @Nullable Long previous,
        @Nullable Long next) {

    private static final JsonMapper INDENTED = JsonMapper.builder().build();

    /**
     * What proves it.
     *
     * @param stored its leaf, derived anew from the bytes as they are now
     */
    public record Proved(
            LogPlace place,
            @Nullable StoredLeaf stored,
            @Nullable Witnesses witnesses) {

        /** Whether the bytes are not what was published: a finding. */
        public boolean changed() {
            return stored != null && !stored.agrees();
        }

        public Check.Result result() {
            if (changed()) {
                return Check.Result.FOUND;
            }
            return stored == null || stored.published() == null ? Check.Result.AT_WORK : Check.Result.AGREES;
        }
    }

    static EventView of(FeedEntry event, @Nullable HistoryEntry entry, Proved proved, long knownAt, Visit visit) {
        return new EventView(
                event,
                entry == null ? null : Told.of(entry, visit),
                entry,
                visit.when().of(event.recordedAt()),
                event.payload() == null
                        ? null
                        : INDENTED.writerWithDefaultPrettyPrinter().writeValueAsString(event.payload()),
                entry == null || entry.procedure() == null ? null : "/silence-procedures/" + entry.procedure(),
                proved,
                event.position() == 0 ? null : event.position() - 1,
                event.position() >= knownAt ? null : event.position() + 1);
    }

    /** The feature of its type. */
    public String feature() {
        return event.type().substring(0, event.type().indexOf('.'));
    }

    public List<Long> corrections() {
        return entry == null ? List.of() : entry.correctedBy();
    }

    public List<Long> annotations() {
        return entry == null ? List.of() : entry.annotatedBy();
    }
}
