package org.cartagena40.dashboard.history;

import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The whole history, searched and filtered by a form whose address can be cited. */
@Controller
public final class HistoryPages {

    private static final int ON_A_PAGE = 40;
    private static final int SEARCHED_AT_ONCE = 500;

    private final HistoryQueries history;

    public HistoryPages(HistoryQueries history) {
        this.history = history;
    }

    @GetMapping("/history")
    ModelAndView history(Visit visit, HistorySearch search) {
        return visit.show("history/history", HistoryView.of(search, found(visit, search), visit));
    }

    private WordSearch.Found found(Visit visit, HistorySearch search) {
        HistoryFilter filter = search.filter();
        String words = search.q();
        if (words == null) {
            Page<HistoryEntry> page = page(visit, filter, ON_A_PAGE, search.cursor(), search.newestFirst());
            return new WordSearch.Found(page.items(), page.next(), page.items().size());
        }
        return new WordSearch(ON_A_PAGE)
                .find(
                        words,
                        cursor -> page(visit, filter, SEARCHED_AT_ONCE, cursor, search.newestFirst()),
                        search.cursor());
    }

    private Page<HistoryEntry> page(
            Visit visit, HistoryFilter filter, int limit, @Nullable String cursor, boolean newestFirst) {
        return history.history(visit.question(), filter, Paging.of(limit, cursor, newestFirst));
    }
}
