package org.cartagena40.command.offices;

import java.util.Objects;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TermId;
import org.jspecify.annotations.Nullable;

/**
 * A task of the Vice-Presidency. It belongs to the term in which it was given, so it reverts to the Presidency with the
 * end of that term (X18) and nothing has to be recorded for it; a renewal is the same term and keeps its tasks.
 *
 * @param programme the number of the programme to lead, where it is about one
 */
public record Task(
        TaskId id,
        TermId term,
        MemberState state,
        TaskKind kind,
        @Nullable Integer programme,
        Status status) {

    /** Where a task stands; what its term's end makes of it is not repeated here. */
    public enum Status {
        REQUESTED,
        IN_HAND,
        DECLINED,
        COMPLETED
    }

    Task as(Status changed) {
        return new Task(id, term, state, kind, programme, changed);
    }

    /** Whether it leads that programme, or may yet, during that term. */
    boolean leads(@Nullable Integer number, TermId during) {
        boolean open = status == Status.REQUESTED || status == Status.IN_HAND;
        return open && kind == TaskKind.LEAD_PROGRAMME && term.equals(during) && Objects.equals(programme, number);
    }
}
