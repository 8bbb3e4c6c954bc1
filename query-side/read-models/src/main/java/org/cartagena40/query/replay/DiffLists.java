package org.cartagena40.query.replay;

import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.documents.DocumentQueries;
import org.cartagena40.query.documents.WindowQueries;
import org.cartagena40.query.log.Coverage;
import org.cartagena40.query.mechanism.MechanismQueries;
import org.cartagena40.query.meetings.MeetingQueries;
import org.cartagena40.query.meetings.MilestoneQueries;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.TaskQueries;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.pledges.PledgeQueries;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.processes.ProcessQueries;
import org.cartagena40.query.progress.IndicatorQueries;
import org.cartagena40.query.progress.ProgressQueries;
import org.cartagena40.query.record.RecordQueries;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.Reading;

/** Every list that is compared. What can be proven is about the log and no part of a comparison. */
final class DiffLists {

    private DiffLists() {}

    static List<Compared<?>> all(Reading reading) {
        RecordQueries record = new RecordQueries(reading);
        return Stream.of(
                        decisions(reading).all(),
                        new InstitutionLists(
                                        new MembershipQueries(reading),
                                        new OfficeQueries(reading),
                                        new TaskQueries(reading))
                                .all(),
                        new PlanLists(new PlanQueries(reading), new PriorityQueries(reading)).all(),
                        work(reading, record).all(),
                        new ProgressLists(new ProgressQueries(reading), new IndicatorQueries(reading), record).all())
                .flatMap(List::stream)
                .toList();
    }

    private static DecisionLists decisions(Reading reading) {
        return new DecisionLists(
                new MechanismQueries(reading),
                new SilenceQueries(reading),
                new DecisionQueries(reading, () -> Coverage.NONE));
    }

    private static WorkLists work(Reading reading, RecordQueries record) {
        return new WorkLists(
                new MeetingQueries(reading),
                new MilestoneQueries(reading),
                new DocumentQueries(reading),
                new WindowQueries(reading),
                new PledgeQueries(reading),
                new ProcessQueries(reading),
                record);
    }
}
