package org.cartagena40.dashboard.decisions;

import java.util.List;
import java.util.Map;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.decisions.DecisionKind;
import org.cartagena40.query.views.Page;
import org.jspecify.annotations.Nullable;

/** The register, the newest first; what was only possibly decided by the moment stands apart. */
public record RegisterView(
        List<Decision> certain,
        List<Decision> possible,
        boolean noneBySilence,
        @Nullable Integer year,
        String lead,
        @Nullable String later,
        Map<String, String> changed,
        @Nullable String next) {

    static RegisterView of(Page<Decision> found, @Nullable Integer year, LaterRegister later, Visit visit) {
        List<Decision> certain =
                found.items().stream().filter(Decision::certain).toList();
        boolean silence = found.items().stream().anyMatch(one -> one.kind() == DecisionKind.SILENCE);
        String lead = visit.words().of(visit.now() ? "decisions.lead" : "decisions.lead.then", certain.size());
        return new RegisterView(
                certain,
                found.items().stream().filter(one -> !one.certain()).toList(),
                !silence && found.next() == null,
                year,
                lead,
                later.more(),
                later.changed(),
                found.next());
    }
}
