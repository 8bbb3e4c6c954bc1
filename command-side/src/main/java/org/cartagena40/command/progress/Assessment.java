package org.cartagena40.command.progress;

import static org.cartagena40.command.progress.ReportRule.ASSESSED_AT_A_MEETING_ON_RECORD;
import static org.cartagena40.command.progress.ReportRule.CHAPTER_IS_ASSESSED_ONCE;
import static org.cartagena40.command.progress.ReportRule.ID_NAMES_A_REPORT;
import static org.cartagena40.command.progress.ReportRule.REPORTED_ITEM_IS_IN_THE_CATALOGUE;
import static org.cartagena40.command.progress.ReportRule.REPORT_HAS_A_TEXT;
import static org.cartagena40.command.progress.ReportRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_ASSESSES;

import java.util.List;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Past;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Standing;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.plan.Catalogue;
import org.cartagena40.command.plan.PlanOfAction;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.events.progress.AssessmentEvent;
import org.cartagena40.events.progress.AssessmentRecorded;

/**
 * What one meeting makes of one chapter.
 *
 * @param free whether nothing else lies under this id
 */
public record Assessment(boolean free, boolean recorded) {

    public static final Assessment NONE = new Assessment(true, false);

    /** What the id of an assessment names when it names no assessment. */
    static final Assessment SOMETHING_ELSE = new Assessment(false, false);

    /** How it follows from its events. */
    public static final Evolution<Assessment, AssessmentEvent> EVOLUTION = new Evolution<Assessment, AssessmentEvent>()
            .on(AssessmentRecorded.class, (a, e) -> new Assessment(true, true));

    List<AssessmentEvent> decide(RecordAssessment command, Standing standing, Past past) {
        Mechanism mechanism = standing.mechanism();
        THE_PRESIDENCY_OR_THE_SECRETARIAT_ASSESSES.check(
                command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command) || mechanism.servedBy(command));
        ID_NAMES_A_REPORT.check(free);
        CHAPTER_IS_ASSESSED_ONCE.check(!recorded);
        ASSESSED_AT_A_MEETING_ON_RECORD.check(
                !past.of(command.meeting(), MeetingEvent.class).isEmpty());
        Catalogue catalogue = PlanOfAction.of(command.plan(), past).catalogue();
        REPORTED_ITEM_IS_IN_THE_CATALOGUE.check(
                catalogue.counts().hold(Slot.CHAPTER, command.chapter()),
                () -> Phrase.of(
                        "chapter-of", command.chapter(), catalogue.counts().of(Slot.CHAPTER)));
        REPORT_HAS_A_TEXT.check(!command.text().text().isBlank());
        return List.of(new AssessmentRecorded(
                command.assessment(),
                command.meeting(),
                command.plan(),
                command.chapter(),
                command.text(),
                command.effective(),
                command.act()));
    }
}
