package org.cartagena40.dashboard.members;

import java.util.List;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.query.plan.PlanCatalogue.Programme;
import org.cartagena40.query.priorities.Proposal;
import org.cartagena40.query.progress.ProgressEntry;
import org.cartagena40.query.silence.ProcedureSummary;
import org.cartagena40.query.views.Page;

/**
 * Where the record speaks of a State. That it stood on the list of a procedure says what it could do, never what it did.
 *
 * @param rolls the procedures in which it could object, the newest first
 * @param programmes of the plan that it leads
 * @param reports what it reported of the plan, the newest first
 * @param told what happened, the newest first
 */
public record Deeds(
        Page<ProcedureSummary> rolls,
        List<Programme> programmes,
        List<Proposal> proposals,
        Page<ProgressEntry> reports,
        Page<Told> told) {}
