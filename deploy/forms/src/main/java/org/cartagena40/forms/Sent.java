package org.cartagena40.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cartagena40.command.gateway.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A form as its page sends it.
 *
 * @param typed its fields
 * @param key made when the form was first shown: whatever is done with it afterwards is recorded once
 * @param as in which capacity it was filled in; null on the first look
 * @param revision of the text that it edits, as it was read; null if it edits none
 * @param step what its button asks for
 * @param more the list of which there is to be one more
 * @param sure whether a binding act is meant
 */
record Sent(
        Typed typed,
        String key,
        @Nullable String as,
        @Nullable String revision,
        Step step,
        @Nullable String more,
        boolean sure) {

    private static final String OURS = "act-";

    /** What the buttons of a form ask for. */
    enum Step {
        /** The form again, with what would be recorded beside it. */
        LOOK,
        /** What would be recorded, to be confirmed. */
        REVIEW,
        RECORD
    }

    static Sent first(Typed proposed, @Nullable String revision) {
        return new Sent(proposed, Ids.fresh().toString(), null, revision, Step.LOOK, null, false);
    }

    static Sent of(Map<String, List<String>> parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>(parameters);
        fields.keySet().removeIf(name -> name.startsWith(OURS) || name.startsWith("_"));
        return new Sent(
                Typed.sent(fields),
                key(one(parameters, "key")),
                one(parameters, "as"),
                one(parameters, "revision"),
                step(one(parameters, "step")),
                one(parameters, "more"),
                one(parameters, "sure") != null);
    }

    /** Before the first revision where it names none that there could be. */
    int revisionRead() {
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    /** The tag that a program would send. */
    @Nullable
    String ifMatch() {
        return revision == null ? null : "\"" + revision + "\"";
    }

    private static @Nullable String one(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(OURS + name, List.of());
        return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0);
    }

    private static String key(@Nullable String text) {
        try {
            return text == null ? Ids.fresh().toString() : UUID.fromString(text).toString();
        } catch (IllegalArgumentException e) {
            return Ids.fresh().toString();
        }
    }

    private static Step step(@Nullable String text) {
        return "record".equals(text) ? Step.RECORD : "review".equals(text) ? Step.REVIEW : Step.LOOK;
    }
}
