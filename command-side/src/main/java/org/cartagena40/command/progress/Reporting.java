package org.cartagena40.command.progress;

import static org.cartagena40.command.progress.ReportRule.ENTRY_HAS_A_TITLE;
import static org.cartagena40.command.progress.ReportRule.ID_NAMES_A_REPORT;
import static org.cartagena40.command.progress.ReportRule.REPORTED_ITEM_IS_IN_THE_CATALOGUE;
import static org.cartagena40.command.progress.ReportRule.REPORTS_ON_AN_ACTION_OR_A_CHAPTER;
import static org.cartagena40.command.progress.ReportRule.REPORT_HAS_A_TEXT;

import java.util.List;
import java.util.Objects;
import org.cartagena40.command.Past;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Standing;
import org.cartagena40.command.plan.Catalogue;
import org.cartagena40.command.plan.PlanOfAction;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.GoodPracticeRecorded;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.PlanItem;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ReportEvent;
import org.cartagena40.events.progress.ReportId;
import org.cartagena40.events.progress.Scope;

/** Decides what is taken on record of the plan's actions and chapters, against the catalogue of the time (R107). */
final class Reporting {

    /** What every entry of a report says, checked. */
    private record Checked(int number, PlanItem item, Act act) {}

    /** Makes the event of an entry that has a title. */
    private interface Titled {
        ReportEvent of(
                ReportId report,
                int number,
                PlanItem item,
                Scope scope,
                Period period,
                Label title,
                LanguageText text,
                List<Evidence> evidence,
                EffectiveTime effective,
                Act act);
    }

    private Reporting() {}

    static List<ReportEvent> decide(RecordProgress command, Report report, Standing standing, Past past) {
        Checked checked = check(command, report, standing, past);
        return List.of(new ProgressRecorded(
                command.report(),
                checked.number(),
                checked.item(),
                command.scope(),
                command.period(),
                command.status(),
                command.text(),
                command.evidence(),
                command.effective(),
                checked.act()));
    }

    static List<ReportEvent> decide(RecordGoodPractice command, Report report, Standing standing, Past past) {
        return titled(command, GoodPracticeRecorded::new, report, standing, past);
    }

    static List<ReportEvent> decide(RecordChallenge command, Report report, Standing standing, Past past) {
        return titled(command, ChallengeRecorded::new, report, standing, past);
    }

    private static List<ReportEvent> titled(
            TitledReport command, Titled recorded, Report report, Standing standing, Past past) {
        Checked checked = check(command, report, standing, past);
        ENTRY_HAS_A_TITLE.check(!command.title().text().isBlank());
        return List.of(recorded.of(
                command.report(),
                checked.number(),
                checked.item(),
                command.scope(),
                command.period(),
                command.title(),
                command.text(),
                command.evidence(),
                command.effective(),
                checked.act()));
    }

    private static Checked check(ReportedOnThePlan command, Report report, Standing standing, Past past) {
        PlanOfAction plan = PlanOfAction.of(command.plan(), past);
        Catalogue catalogue = plan.catalogue();
        Integer programme = command.action() == null
                ? null
                : catalogue.placeOf(Slot.ACTION, command.action()).programme();
        Act act = Reporter.of(command, standing, programme);
        ID_NAMES_A_REPORT.check(report.free());
        Periods.check(command, plan);
        checkItem(command, catalogue);
        REPORT_HAS_A_TEXT.check(!command.text().text().isBlank());
        PlanItem item = new PlanItem(command.plan(), catalogue.version(), command.chapter(), command.action());
        return new Checked(report.entries() + 1, item, act);
    }

    private static void checkItem(ReportedOnThePlan command, Catalogue catalogue) {
        REPORTS_ON_AN_ACTION_OR_A_CHAPTER.check((command.chapter() == null) != (command.action() == null));
        Slot slot = command.action() == null ? Slot.CHAPTER : Slot.ACTION;
        Integer number = command.action() == null ? command.chapter() : command.action();
        REPORTED_ITEM_IS_IN_THE_CATALOGUE.check(
                catalogue.counts().hold(slot, number),
                () -> Phrase.of(
                        slot == Slot.ACTION ? "action-of" : "chapter-of",
                        Objects.requireNonNull(number),
                        catalogue.counts().of(slot)));
    }
}
