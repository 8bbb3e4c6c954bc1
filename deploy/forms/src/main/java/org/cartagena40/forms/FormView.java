package org.cartagena40.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartagena40.dashboard.silence.Countdown;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.forms.Foresight.Foreseen;
import org.jspecify.annotations.Nullable;

/**
 * The page of an act: its form, or what it would record.
 *
 * @param page its address
 * @param as in which capacity it would be done, as the interface's header names it
 * @param by the same in words
 * @param about what stands in its address
 * @param fault why it cannot be recorded as it stands; null if nothing is known to speak against it
 * @param shown what would be recorded; empty where it is not understood
 * @param foreseen what would follow from it; nothing where a rule refuses it
 * @param binding whether it takes a mark of its own to confirm it
 */
public record FormView(
        String act,
        String title,
        String does,
        String page,
        String key,
        String as,
        String by,
        @Nullable String revision,
        List<Shown> about,
        @Nullable OnProcedure procedure,
        List<FormField> fields,
        @Nullable Fault fault,
        List<Shown> shown,
        Foreseen foreseen,
        Map<String, List<String>> typed,
        boolean binding,
        boolean refusedOutright) {

    /** What is wrong, and where. */
    public record Fault(
            Problem problem,
            @Nullable String anchor,
            @Nullable String label,
            @Nullable Collision collision) {}

    /** Two texts of which one must give way. */
    public record Collision(String changed, List<Change> changes, Shown standing, Shown sent) {}

    /** Who gave a text another wording, and when. */
    public record Change(String who, Dated when) {}

    /** The procedure that it is an act in. */
    public record OnProcedure(
            String id,
            String title,
            Countdown countdown,
            int ofEntitled,
            int objections,
            String disclosure,
            String objectionPolicy) {}

    /** What was typed, field by field, to be sent along unseen. */
    public List<String[]> hidden() {
        return typed.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new String[] {field.getKey(), value}))
                .toList();
    }

    /** Whether the form is the one by which a State objects. */
    public boolean objecting() {
        return act.equals("RaiseObjection");
    }

    /** Whether a file can be sent along. */
    public boolean files() {
        return everyField().anyMatch(field -> field.kind() == Kind.FILE);
    }

    /** Whether there is anything to fill in. */
    public boolean anything() {
        return !fields.isEmpty();
    }

    Stream<FormField> everyField() {
        return fields.stream().flatMap(FormField::all);
    }
}
