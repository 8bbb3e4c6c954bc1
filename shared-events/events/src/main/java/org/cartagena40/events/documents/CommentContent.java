package org.cartagena40.events.documents;

import java.util.List;
import org.cartagena40.events.TextHash;

/**
 * What a comment says: its text by hash (it is not a formal act of a State, so its bytes can be forgotten), the
 * chapters it is about, and how long one would collaborate (001:73-75).
 */
public record CommentContent(String lang, TextHash hash, List<Integer> chapters, List<Horizon> horizons) {
    public CommentContent {
        chapters = List.copyOf(chapters);
        horizons = List.copyOf(horizons);
    }
}
