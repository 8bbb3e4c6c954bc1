package org.cartagena40.query.priorities;

import java.util.List;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * A cycle of priorities, in short.
 *
 * @param inForce whether its priorities certainly hold at the asked moment
 * @param adoption null before the adoption
 */
public record Cycle(
        String cycle,
        String plan,
        int fromYear,
        int toYear,
        int perThematicChapter,
        int total,
        List<String> criteria,
        CycleStatus status,
        boolean inForce,
        @Nullable Adoption adoption,
        Effective effective,
        String origin,
        List<String> sources) {

    /**
     * How the members adopted: at a meeting or by silence, under a decision on record.
     *
     * @param certain whether it had certainly happened by the asked moment
     * @param notHeld the annex that names the priorities, where its content is not held
     * @param noReportReason why no report was presented before
     */
    public record Adoption(
            String decision,
            @Nullable String meeting,
            @Nullable String procedure,
            List<ChapterCount> counts,
            @Nullable String notHeld,
            @Nullable String noReportReason,
            Effective effective,
            boolean certain,
            List<String> sources) {}

    Cycle asInForce() {
        return new Cycle(
                cycle,
                plan,
                fromYear,
                toYear,
                perThematicChapter,
                total,
                criteria,
                status,
                true,
                adoption,
                effective,
                origin,
                sources);
    }
}
