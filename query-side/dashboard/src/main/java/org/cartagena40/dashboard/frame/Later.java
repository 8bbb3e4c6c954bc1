package org.cartagena40.dashboard.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page of another moment says now that it does not say of then, part by part. A part that is not named is the same,
 * and what the record no longer tells is not made up.
 */
public record Later(Map<String, String> now) {

    private static final Later NOTHING = new Later(Map.of());

    public static Later nothing() {
        return NOTHING;
    }

    /** What each part says in words, then and now. */
    public static Later of(Map<String, String> then, Map<String, String> now) {
        Map<String, String> changed = new LinkedHashMap<>();
        now.forEach((part, words) -> {
            if (!words.isEmpty() && !words.equals(then.get(part))) {
                changed.put(part, words);
            }
        });
        return new Later(changed);
    }

    /** How a part is now; null where it is the same. */
    public @Nullable String of(String part) {
        return now.get(part);
    }

    public int count() {
        return now.size();
    }
}
