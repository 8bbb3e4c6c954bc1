package org.cartagena40.query.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What two moments say differently of one thing.
 *
 * @param list the list that says it, such as {@code meetings}; {@code key} names the thing in it
 * @param stoodBefore null where it was not on record at the first moment, likewise {@code before}
 * @param fields the fields of the thing that differ
 * @param before the thing as the list shows it to this reader at the first moment
 */
public record Change(
        String feature,
        String list,
        String key,
        Kind kind,
        @Nullable Standing stoodBefore,
        @Nullable Standing standsNow,
        String es,
        String en,
        List<String> fields,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** What became of it. */
    public enum Kind {
        /** It is on record now and to come. */
        ANNOUNCED,
        /** It stands now and did not. */
        BEGAN,
        CHANGED,
        /** It stood and stands no longer. */
        ENDED,
        /** It came and went between the two moments. */
        PASSED
    }

    String sortedBy() {
        return list + " " + key;
    }
}
