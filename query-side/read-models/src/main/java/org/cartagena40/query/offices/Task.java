package org.cartagena40.query.offices;

import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * A task of the Vice-Presidency at the asked moment.
 *
 * @param letter its kind in the Terms of Reference, III, a to f
 * @param askedBy null for a task that was taken up without being asked
 * @param decision the decision of the members that asks for it, if one does
 * @param since from when the task or the request dates
 * @param statusNote the result of a completed task; the reason of a declined one, for the offices and the State
 */
public record Task(
        String task,
        String term,
        String state,
        String kind,
        String letter,
        String description,
        @Nullable Integer programme,
        @Nullable String meeting,
        @Nullable String askedBy,
        @Nullable String decision,
        Effective since,
        TaskStatus status,
        @Nullable Effective statusSince,
        @Nullable String statusNote,
        String origin,
        List<String> sources) {}
