package org.cartagena40.command.acts;

import java.util.List;
import java.util.Objects;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.documents.Horizon;
import org.jspecify.annotations.Nullable;

/** A comment as a request puts it: its text itself, or the hash of a file that was handed in before. */
public record StatedComment(
        String lang,
        @Nullable String text,
        @Nullable TextHash hash,
        @Nullable List<Integer> chapters,
        @Nullable List<Horizon> horizons)
        implements KeptText {

    public StatedComment {
        if ((text == null || text.isBlank()) == (hash == null)) {
            throw new IllegalArgumentException("A comment has either a text or the hash of a file handed in before");
        }
    }

    CommentContent content() {
        TextHash fixed = text == null ? Objects.requireNonNull(hash) : TextHash.of(text);
        return new CommentContent(
                lang,
                fixed,
                Objects.requireNonNullElse(chapters, List.of()),
                Objects.requireNonNullElse(horizons, List.of()));
    }
}
