package org.cartagena40.benchmarks.append;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.benchmarks.running.Members;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.PlanItem;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.ReportId;
import org.cartagena40.events.progress.Scope;

/** Reports of the States on the actions of the plan, by turns: how far each is, and what stands in its way. */
final class Reports implements Strand {

    static final int A_YEAR = 1_500;
    static final int EVENTS = 2;

    private static final PlanId PLAN = new PlanId("PAC");
    private static final int CHAPTERS = 3;
    private static final int ACTIONS = 30;
    private static final LanguageText TEXT =
            LanguageText.of("es", "El procedimiento se aplica en tres puestos fronterizos.");

    private final IdsOfThePast ids;
    private final Duration step;
    private long reports;

    Reports(IdsOfThePast ids, double pace) {
        this.ids = ids;
        this.step = Decade.interval(A_YEAR * pace);
    }

    @Override
    public Instant nextAt() {
        return Decade.BEGINS.plus(step.multipliedBy(reports + 1));
    }

    @Override
    public List<Entry> next() {
        Instant at = nextAt();
        MemberState state = Members.ENTITLED.get((int) (reports % Members.ENTITLED.size()));
        int action = (int) (reports / Members.ENTITLED.size() % ACTIONS) + 1;
        reports++;
        ReportId report = new ReportId(ids.at(at).toString());
        PlanItem item = new PlanItem(PLAN, 1, action % CHAPTERS + 1, action);
        Scope scope = new Scope(Level.STATE, state, null);
        LocalDate day = Zones.dayOf(at);
        Period period = new Period(day.minusDays(90), day.minusDays(1));
        EffectiveTime then = EffectiveTime.at(at);
        Act act = Members.accredited(state);
        Label title = new Label("es", "Personal en la frontera");
        return List.of(
                new Entry(
                        Entry.REPORT,
                        report.value(),
                        0,
                        new ProgressRecorded(
                                report, 1, item, scope, period, ProgressStatus.UNDER_WAY, TEXT, List.of(), then, act),
                        at),
                new Entry(
                        Entry.REPORT,
                        report.value(),
                        1,
                        new ChallengeRecorded(report, 2, item, scope, period, title, TEXT, List.of(), then, act),
                        at));
    }
}
