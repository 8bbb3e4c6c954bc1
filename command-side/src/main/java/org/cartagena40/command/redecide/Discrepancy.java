package org.cartagena40.command.redecide;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on record that the rules would not have given.
 *
 * @param about the procedure, by its id
 * @param position of the first event of the act
 * @param act what was asked for, by the name of the command
 * @param recorded the types of the events on record
 * @param redecided the types of the events that the rules give; empty if they refuse
 * @param refusedBy the rule that refuses; null if none does
 * @param differs where both are of the same types, what differs, field by field
 */
public record Discrepancy(
        String about,
        long position,
        Instant recordedAt,
        String act,
        List<String> recorded,
        List<String> redecided,
        @Nullable String refusedBy,
        List<String> differs) {

    /** One line for a console. */
    public String inWords() {
        String given = refusedBy == null ? String.join(", ", redecided) : "a refusal by " + refusedBy;
        String fields = differs.isEmpty() ? "" : "; " + String.join("; ", differs);
        return "position " + position + ", procedure " + about + ", " + act + ": recorded "
                + String.join(", ", recorded) + "; the rules give " + (given.isEmpty() ? "nothing" : given) + fields;
    }
}
