package org.cartagena40.identity.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cartagena40.events.Capacity;
import org.cartagena40.identity.journal.JournalTable.Numbered;
import org.cartagena40.identity.persons.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal over HTTP, for auditors. That they read it is journaled like all they read. */
@RestController
@RequestMapping("/api/v1/journal")
public final class JournalApi {

    private static final int MOST = 1_000;

    private final JournalTable table;
    private final CurrentActor actors;

    public JournalApi(JournalTable table, CurrentActor actors) {
        this.table = table;
        this.actors = actors;
    }

    /**
     * Lines after a number, oldest first, a thousand at most.
     *
     * @param since the number of the last line already read
     */
    @GetMapping
    List<Numbered> lines(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") long since,
            @RequestParam(required = false) @Nullable String person) {
        actors.acting(request, Capacity.AUDITOR);
        return table.after(since, person, MOST);
    }
}
