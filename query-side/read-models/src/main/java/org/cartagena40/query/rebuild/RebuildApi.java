package org.cartagena40.query.rebuild;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cartagena40.events.Tier;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.ReaderSource;
import org.cartagena40.query.views.RebuildOrder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Rebuilds over HTTP: begun by a POST, watched by a GET. {@code then} is a parameter of the address, so that the embedding
 * program can say who may swap. A differing row is shown whole only to those who may read every row.
 */
@RestController
@RequestMapping(RebuildApi.ADDRESS)
public final class RebuildApi {

    static final String ADDRESS = "/api/v1/operations/rebuilds";

    private final Rebuilds rebuilds;
    private final ReaderSource readers;

    public RebuildApi(Rebuilds rebuilds, ReaderSource readers) {
        this.rebuilds = rebuilds;
        this.readers = readers;
    }

    @PostMapping
    ResponseEntity<RebuildJob> begin(
            @RequestParam(defaultValue = "compare") String then, @RequestParam(defaultValue = "") Set<String> view) {
        RebuildJob job = rebuilds.begin(new RebuildOrder(view, swaps(then)));
        return ResponseEntity.accepted()
                .location(URI.create(ADDRESS + "/" + job.id()))
                .body(job);
    }

    @GetMapping
    List<RebuildJob> all(HttpServletRequest request) {
        return rebuilds.all().stream().map(job -> forReader(job, request)).toList();
    }

    @GetMapping("/{id}")
    RebuildJob one(@PathVariable int id, HttpServletRequest request) {
        return forReader(rebuilds.one(id), request);
    }

    private RebuildJob forReader(RebuildJob job, HttpServletRequest request) {
        return readers.current(request).sees(Tier.OWN) ? job : job.withoutRows();
    }

    private static boolean swaps(String then) {
        return switch (then.toLowerCase(Locale.ROOT)) {
            case "compare" -> false;
            case "swap" -> true;
            default -> throw new BadParameter("then", "compare or swap");
        };
    }
}
