package org.cartagena40.query.rebuild;

import org.cartagena40.query.views.Rebuild;
import org.cartagena40.query.views.RebuildReport;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds the views over HTTP and answers what the comparison found. */
@RestController
@RequestMapping("/api/v1/rebuild")
public final class RebuildApi {

    private final Rebuild rebuild;

    public RebuildApi(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @PostMapping
    RebuildReport rebuild() {
        return rebuild.run();
    }
}
