package org.cartagena40.query.documents;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * A window with what came in.
 *
 * @param list those that this reader may see, its own among them
 * @param commented the members that commented, in the members' window; for those who may read the comments
 * @param silent the members that did not; silence says nothing
 */
public record WindowDetail(
        @JsonUnwrapped WindowEntry entry, List<CommentEntry> list, List<String> commented, List<String> silent) {

    /**
     * A comment and what became of it.
     *
     * @param content whether its text is held, or was erased
     * @param status null while nobody answered
     */
    public record CommentEntry(
            String comment,
            String by,
            String lang,
            String hash,
            ContentState content,
            List<Integer> chapters,
            List<String> horizons,
            boolean late,
            Effective effective,
            long position,
            @Nullable String status,
            @Nullable TextEntry reply) {}
}
