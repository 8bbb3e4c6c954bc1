package org.cartagena40.dashboard.work;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From where the interface tells of something to the page that shows it. */
final class Links {

    private static final String INTERFACE = "/api/v1";

    private static final Set<String> PAGES =
            Set.of("silence-procedures", "offices", "members", "meetings", "documents", "comment-windows");

    private Links() {}

    /** The page; null where there is none about it. */
    static @Nullable String of(String link) {
        String page = link.startsWith(INTERFACE) ? link.substring(INTERFACE.length()) : link;
        if (page.startsWith("/vice-presidency-tasks")) {
            return "/offices#tasks";
        }
        int end = page.indexOf('/', 1);
        return PAGES.contains(page.substring(1, end < 0 ? page.length() : end)) ? page : null;
    }
}
