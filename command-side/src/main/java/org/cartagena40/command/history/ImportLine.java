package org.cartagena40.command.history;

import java.util.List;
import java.util.Map;
import org.cartagena40.events.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history file: a command in the project's own form.
 *
 * @param line permanent id, never used again for anything else
 * @param command the command's name
 * @param sources where it is written
 * @param body the command's fields
 * @param note what a reader of the file should know, such as which date is assumed; not recorded
 */
public record ImportLine(
        String line,
        String command,
        List<SourceReference> sources,
        Map<String, Object> body,
        @Nullable String note) {
    public ImportLine {
        sources = List.copyOf(sources);
    }
}
