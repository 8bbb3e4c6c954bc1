package org.cartagena40.command.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.progress.IndicatorRule.ID_NAMES_AN_INDICATOR;
import static org.cartagena40.command.progress.IndicatorRule.INDICATOR_CHAPTER_EXISTS;
import static org.cartagena40.command.progress.IndicatorRule.INDICATOR_HAS_A_NAME_AND_A_UNIT;
import static org.cartagena40.command.progress.IndicatorRule.INDICATOR_IS_DEFINED_ONCE;
import static org.cartagena40.command.progress.IndicatorRule.MEASURES_A_REGISTERED_PLAN;
import static org.cartagena40.command.progress.IndicatorRule.REVISION_OF_AN_INDICATOR_CHANGES_SOMETHING;
import static org.cartagena40.command.progress.IndicatorRule.REVISION_OF_AN_INDICATOR_HAS_A_REASON;
import static org.cartagena40.command.progress.IndicatorRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_DEFINES;
import static org.cartagena40.command.progress.IndicatorRule.UNIT_IS_THE_INDICATORS;
import static org.cartagena40.command.progress.Reports.HALF_YEAR;
import static org.cartagena40.command.progress.Reports.IN_BELIZE;
import static org.cartagena40.command.progress.Reports.NOTE;
import static org.cartagena40.command.progress.Reports.PAC;
import static org.cartagena40.command.progress.Reports.PAST;
import static org.cartagena40.command.progress.Reports.THEN;
import static org.cartagena40.command.progress.Reports.period;
import static org.cartagena40.command.testing.Acts.BARBADOS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.math.BigDecimal;
import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorEvent;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.IndicatorKind;
import org.cartagena40.events.progress.IndicatorRevised;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R68, R150: indicators with their unit, and values in it; what contradicts stands side by side. */
class RecordIndicatorValueTest {

    private static final IndicatorId INDICATOR = new IndicatorId("IND-1");
    private static final Measure PERSONS = measure("Persons with papers", "persons", 1);
    private static final Deciders<Indicator, IndicatorEvent> DECIDERS = new Deciders<>(
                    Indicator.NONE, Indicator.EVOLUTION)
            .on(DefineIndicator.class, (command, past, standing) -> Measuring.decide(command, past, standing, PAST))
            .on(ReviseIndicator.class, (command, past, standing) -> Measuring.decide(command, past, standing, PAST))
            .on(
                    RecordIndicatorValue.class,
                    (command, past, standing) -> Measuring.decide(command, past, standing, PAST));

    @Test
    void an_indicator_is_defined_once_by_an_office() {
        given().when(defining(PERSONS, SECRETARIAT))
                .then(new IndicatorDefined(INDICATOR, PAC, IndicatorKind.IMPACT, PERSONS, THEN, SECRETARIAT));
        given().when(defining(PERSONS, Acts.of(BELIZE))).thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_DEFINES);
        defined().when(defining(PERSONS, PRESIDENCY)).thenRefused(INDICATOR_IS_DEFINED_ONCE);
        DECIDERS.given(Indicator.SOMETHING_ELSE)
                .standing(Standings.standing())
                .when(defining(PERSONS, PRESIDENCY))
                .thenRefused(ID_NAMES_AN_INDICATOR);
    }

    @Test
    void it_has_a_name_a_unit_and_a_chapter_of_a_registered_plan_if_any() {
        given().when(defining(measure(" ", "persons", 1), SECRETARIAT)).thenRefused(INDICATOR_HAS_A_NAME_AND_A_UNIT);
        given().when(defining(measure("Persons", " ", 1), SECRETARIAT)).thenRefused(INDICATOR_HAS_A_NAME_AND_A_UNIT);
        given().when(defining(measure("Persons", "persons", 6), SECRETARIAT)).thenRefused(INDICATOR_CHAPTER_EXISTS);
        given().when(defining(measure("Persons", "persons", null), SECRETARIAT)).thenKinds(IndicatorDefined.class);
        given().when(new DefineIndicator(
                        INDICATOR, new PlanId("ANOTHER"), IndicatorKind.IMPACT, PERSONS, THEN, SECRETARIAT, NOW))
                .thenRefused(MEASURES_A_REGISTERED_PLAN);
    }

    @Test
    void a_revision_is_the_next_one_says_why_and_changes_something() {
        Measure percent = measure("Share with papers", "percent", 1);
        assertThat(defined()
                        .when(revising(percent, "Comparable"))
                        .event(IndicatorRevised.class)
                        .revision())
                .isEqualTo(2);
        defined().when(revising(percent, " ")).thenRefused(REVISION_OF_AN_INDICATOR_HAS_A_REASON);
        defined().when(revising(PERSONS, "None")).thenRefused(REVISION_OF_AN_INDICATOR_CHANGES_SOMETHING);
    }

    @Test
    void a_value_is_given_in_the_unit_of_the_time() {
        defined()
                .when(value("persons", Acts.of(BELIZE)))
                .then(new IndicatorValueRecorded(
                        INDICATOR,
                        1,
                        IN_BELIZE,
                        HALF_YEAR,
                        BigDecimal.TEN,
                        "persons",
                        List.of(),
                        THEN,
                        Acts.accredited(BELIZE)));
        var refusal = defined().when(value("percent", Acts.of(BELIZE)));
        refusal.thenRefused(UNIT_IS_THE_INDICATORS);
        assertThat(refusal.found()).isEqualTo("'percent', where the unit is 'persons'");
        defined()
                .after(revising(measure("Share", "percent", 1), "Comparable"))
                .when(value("persons", Acts.of(BELIZE)))
                .thenRefused(UNIT_IS_THE_INDICATORS);
    }

    @Test
    void a_value_that_contradicts_another_stands_beside_it() {
        var second = defined().after(value("persons", Acts.of(BELIZE))).when(value("persons", SECRETARIAT, NOTE));
        assertThat(second.event(IndicatorValueRecorded.class).number()).isEqualTo(2);
    }

    @Test
    void its_period_and_who_gives_it_follow_the_rules_of_every_report() {
        defined().when(during("2026-01-01", "2027-01-01")).thenRefused(ReportRule.PERIOD_IS_OVER);
        defined().when(during("2020-01-01", "2026-01-01")).thenRefused(ReportRule.PERIOD_LIES_WITHIN_THE_PLAN);
        defined().when(value("persons", Acts.of(BARBADOS))).thenRefused(ReportRule.A_STATE_REPORTS_FOR_ITSELF);
        defined().when(value("persons", SECRETARIAT)).thenRefused(ReportRule.REPORT_FOR_ANOTHER_CITES_ITS_SOURCE);
        defined()
                .when(value("persons", Acts.vicePresidency(MEXICO), NOTE))
                .thenRefused(ReportRule.THE_VICE_PRESIDENCY_REPORTS_ON_PROGRAMMES_IT_LEADS);
        DECIDERS.given(Indicator.SOMETHING_ELSE)
                .standing(Standings.standing())
                .when(value("persons", Acts.of(BELIZE)))
                .thenRefused(ID_NAMES_AN_INDICATOR);
    }

    private static Story<Indicator, IndicatorEvent> given() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
    }

    private static Story<Indicator, IndicatorEvent> defined() {
        return given().after(defining(PERSONS, SECRETARIAT));
    }

    private static Measure measure(String name, String unit, @Nullable Integer chapter) {
        return new Measure(new Label("en", name), unit, BigDecimal.ZERO, null, chapter);
    }

    private static DefineIndicator defining(Measure measure, Act act) {
        return new DefineIndicator(INDICATOR, PAC, IndicatorKind.IMPACT, measure, THEN, act, NOW);
    }

    private static ReviseIndicator revising(Measure measure, String reason) {
        return new ReviseIndicator(INDICATOR, measure, reason, THEN, SECRETARIAT, NOW);
    }

    private static RecordIndicatorValue value(String unit, Act act, Evidence... evidence) {
        return new RecordIndicatorValue(
                INDICATOR, IN_BELIZE, HALF_YEAR, BigDecimal.TEN, unit, List.of(evidence), THEN, act, NOW);
    }

    private static RecordIndicatorValue during(String from, String to) {
        return new RecordIndicatorValue(
                INDICATOR,
                IN_BELIZE,
                period(from, to),
                BigDecimal.TEN,
                "persons",
                List.of(),
                THEN,
                Acts.of(BELIZE),
                NOW);
    }
}
