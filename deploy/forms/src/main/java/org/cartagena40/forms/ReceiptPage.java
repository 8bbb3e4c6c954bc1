package org.cartagena40.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.http.ActDesk;
import org.cartagena40.dashboard.frame.Address;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.dashboard.words.When;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.log.LogPlace;
import org.cartagena40.query.log.LogPlaces;
import org.cartagena40.query.log.PublishedLog;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The receipt of an act, for the person who sent it and for nobody else. It has an address of its own, so a page that is
 * loaded again hands in nothing, and it can be kept.
 */
@Controller
public final class ReceiptPage {

    private static final String PAGE = ActPlace.PAGES + "/receipts/";
    /** For the views and the published log to come up to the act; it is on record in any case. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ActDesk desk;
    private final AppliedPosition applied;
    private final LogPlaces places;
    private final HistoryQueries history;

    public ReceiptPage(ActDesk desk, AppliedPosition applied, PublishedLog published, HistoryQueries history) {
        this.desk = desk;
        this.applied = applied;
        this.places = new LogPlaces(published);
        this.history = history;
    }

    /**
     * What it shows.
     *
     * @param place of its last event in the published log
     * @param told what happened, in the words of the history; empty as long as the views do not know it
     * @param at where it can be read
     */
    public record View(
            Receipt receipt,
            List<When.Clock> recorded,
            LogPlace place,
            List<Told> told,
            @Nullable String at) {}

    static String address(String key, String at) {
        return UriComponentsBuilder.fromPath(PAGE + key)
                .queryParam("at", "{at}")
                .encode()
                .buildAndExpand(at)
                .toUriString();
    }

    @GetMapping(PAGE + "{key}")
    ModelAndView receipt(
            Visit visit,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String at,
            HttpServletRequest request) {
        Receipt receipt = desk.receipt(named(key), request).orElseThrow(() -> new NotOnRecord("receipt", key));
        applied.await(receipt.position(), PATIENCE);
        LogPlace place = places.awaited(receipt.position(), PATIENCE);
        var recorded = visit.when().clocks(receipt.recordedAt(), visit.place());
        String page = at == null ? null : Address.read(at).toString();
        return visit.show("acts/receipt", new View(receipt, recorded, place, told(visit, receipt), page));
    }

    private List<Told> told(Visit visit, Receipt receipt) {
        long first = receipt.position() - receipt.events().size();
        return history
                .history(visit.question(), HistoryFilter.none(), Paging.of(Paging.DEFAULT_LIMIT, null, true))
                .items()
                .stream()
                .filter(entry -> entry.position() > first && entry.position() <= receipt.position())
                .map(entry -> Told.of(entry, visit))
                .toList();
    }

    private static UUID named(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new NotOnRecord("receipt", key);
        }
    }
}
