package org.cartagena40.query;

import java.util.List;
import org.cartagena40.query.audit.AuditProjection;
import org.cartagena40.query.decisions.DecisionProjection;
import org.cartagena40.query.documents.DocumentProjection;
import org.cartagena40.query.documents.WindowProjection;
import org.cartagena40.query.history.HistoryProjection;
import org.cartagena40.query.mechanism.MechanismProjection;
import org.cartagena40.query.meetings.MeetingProjection;
import org.cartagena40.query.membership.MembershipProjection;
import org.cartagena40.query.offices.OfficeProjection;
import org.cartagena40.query.plan.PlanProjection;
import org.cartagena40.query.pledges.PledgeProjection;
import org.cartagena40.query.priorities.PriorityProjection;
import org.cartagena40.query.processes.ProcessProjection;
import org.cartagena40.query.progress.AssessmentProjection;
import org.cartagena40.query.progress.IndicatorProjection;
import org.cartagena40.query.progress.ReportProjection;
import org.cartagena40.query.record.RecordProjection;
import org.cartagena40.query.silence.SilenceProjection;
import org.cartagena40.query.views.Projection;

/** Every projection, in the order in which each sees an event: silence first, since others take tiers from its rows. */
public final class Projections {

    private Projections() {}

    public static List<Projection> all() {
        return List.of(
                SilenceProjection.projection(),
                MechanismProjection.projection(),
                MembershipProjection.projection(),
                OfficeProjection.projection(),
                DecisionProjection.projection(),
                PlanProjection.projection(),
                MeetingProjection.projection(),
                PledgeProjection.projection(),
                ProcessProjection.projection(),
                RecordProjection.projection(),
                DocumentProjection.projection(),
                WindowProjection.projection(),
                PriorityProjection.projection(),
                IndicatorProjection.projection(),
                ReportProjection.projection(),
                AssessmentProjection.projection(),
                new AuditProjection(),
                new HistoryProjection());
    }
}
