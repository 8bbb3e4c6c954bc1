package org.cartagena40.query.progress;

import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.events.EventSamples.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.Measure;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.PlanItem;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.ReportId;
import org.cartagena40.events.progress.Scope;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.Target;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A plan whose action 17 lies in chapter 1, two members, and what is reported of it. */
abstract class ReportedOn {

    static final EffectiveTime THEN = EffectiveTime.at(OPENED);
    static final Scope IN_BELIZE = new Scope(Level.STATE, BELIZE, null);
    static final Period YEAR_2025 = period("2025-01-01", "2025-12-31");
    static final Period YEAR_2026 = period("2026-01-01", "2026-12-31");
    static final Period YEAR_2027 = period("2027-01-01", "2027-12-31");

    final Views views = new Views();
    final ProgressQueries progress = new ProgressQueries(views.reading());
    final IndicatorQueries indicators = new IndicatorQueries(views.reading());

    @BeforeEach
    void a_plan_whose_action_17_lies_in_chapter_1_and_two_members() {
        views.record(
                new PlanRegistered(PLAN, "PAC", 2024, 2034, 5, 11, 101, THEN, IMPORTED),
                new ActionDefined(PLAN, 17, 1, 2, null, List.of(), List.of(), THEN, SECRETARIAT),
                new MemberAdmitted(MSC, BELIZE, MembershipBasis.ADOPTED, THEN, PRESIDENCY),
                new MemberAdmitted(MSC, CHILE, MembershipBasis.ADOPTED, THEN, PRESIDENCY));
    }

    static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    static ActaEvent progress(int number, int action, Scope scope, Period period, ProgressStatus status) {
        return new ProgressRecorded(
                new ReportId("PAC:action-" + action + ":" + scope.level()),
                number,
                new PlanItem(PLAN, 1, null, action),
                scope,
                period,
                status,
                TEXT,
                List.of(E_MAIL),
                THEN,
                BELIZE_ACTS);
    }

    static ActaEvent value(IndicatorId id, int number, String value, String unit) {
        return new IndicatorValueRecorded(
                id, number, IN_BELIZE, YEAR_2026, new BigDecimal(value), unit, List.of(E_MAIL), THEN, BELIZE_ACTS);
    }

    static Measure measure(String unit) {
        return new Measure(new Label("en", "With papers"), unit, null, null, 1);
    }

    static ActaEvent cycle(String id, int from) {
        return new PriorityCycleOpened(
                new CycleId(id), PLAN, from, from + 2, 5, 15, List.of(Criterion.SYNERGIES), THEN, PRESIDENCY);
    }

    static ActaEvent corrected(long position, String type, String field, String recorded, String correct) {
        return new RecordCorrected(
                new RecordEntryId("correction of " + position),
                new Target(position, type, null),
                List.of(new FieldCorrection(field, recorded, correct)),
                "Misread",
                E_MAIL,
                THEN,
                SECRETARIAT);
    }

    long position(ActaEvent event) {
        return views.record(event).get(0).position();
    }

    Question asked() {
        return views.asked(OPENED.plusSeconds(60), Reader.anyone());
    }

    List<ProgressEntry> entries(ProgressFilter filter) {
        return progress.entries(asked(), filter, Paging.first()).items();
    }

    static ActionReports.OfState of(ActionReports reports, String state) {
        return reports.states().stream()
                .filter(one -> one.state().equals(state))
                .findFirst()
                .orElseThrow();
    }

    static ChapterProgress row(List<ChapterProgress> rows, String cycle, @Nullable Integer chapter) {
        return rows.stream()
                .filter(row -> row.cycle().equals(cycle) && Objects.equals(row.chapter(), chapter))
                .findFirst()
                .orElseThrow();
    }
}
