package org.cartagena40.dashboard.diff;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.http.Asking;
import org.cartagena40.query.replay.Change;
import org.cartagena40.query.replay.DiffQueries;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The differences of two moments; at another moment than now those between it and now. */
@Controller
public final class DiffPages {

    private static final int ON_A_PAGE = 200;

    private final DiffQueries differences;
    private final EventLog log;

    public DiffPages(DiffQueries differences, EventLog log) {
        this.differences = differences;
        this.log = log;
    }

    @GetMapping("/diff")
    ModelAndView diff(
            Visit visit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "effective") String by,
            @RequestParam(defaultValue = "") String feature,
            @RequestParam(required = false) @Nullable String cursor) {
        Axis axis = Axis.named(by, Axis.EFFECTIVE);
        Question last = Asking.at(visit.present(), axis, "to", stated(to), log);
        Question first = from.isBlank() ? shown(visit) : Asking.at(visit.present(), axis, "from", from.strip(), log);
        Page<Change> page = first == null
                ? new Page<>(List.of(), null)
                : differences.between(first, last, known(feature), Paging.of(ON_A_PAGE, cursor, false));
        var asked = new DiffView.Asked(from.strip(), to.strip(), axis == Axis.KNOWN, feature, differences.features());
        return visit.show("diff", DiffView.of(asked, DiffView.Between.of(first, last), page, visit));
    }

    /** The moment of the page; null where that is now, from which nothing differs. */
    private static @Nullable Question shown(Visit visit) {
        return visit.now() ? null : visit.question();
    }

    private static @Nullable String stated(String field) {
        return field.isBlank() ? null : field.strip();
    }

    private @Nullable String known(String feature) {
        if (feature.isBlank()) {
            return null;
        }
        if (!differences.features().contains(feature)) {
            throw new BadParameter("feature", "is none that is compared");
        }
        return feature;
    }
}
