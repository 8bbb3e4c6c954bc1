package org.cartagena40.command.progress;

import static org.cartagena40.command.progress.ReportRule.ASSESSED_AT_A_MEETING_ON_RECORD;
import static org.cartagena40.command.progress.ReportRule.CHAPTER_IS_ASSESSED_ONCE;
import static org.cartagena40.command.progress.ReportRule.ID_NAMES_A_REPORT;
import static org.cartagena40.command.progress.ReportRule.REPORTED_ITEM_IS_IN_THE_CATALOGUE;
import static org.cartagena40.command.progress.ReportRule.REPORT_HAS_A_TEXT;
import static org.cartagena40.command.progress.ReportRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_ASSESSES;
import static org.cartagena40.command.progress.Reports.MSC_2;
import static org.cartagena40.command.progress.Reports.PAC;
import static org.cartagena40.command.progress.Reports.PAST;
import static org.cartagena40.command.progress.Reports.TEXT;
import static org.cartagena40.command.progress.Reports.THEN;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.progress.AssessmentEvent;
import org.cartagena40.events.progress.AssessmentId;
import org.cartagena40.events.progress.AssessmentRecorded;
import org.junit.jupiter.api.Test;

/** R76, R79: a meeting assesses each chapter once. */
class RecordAssessmentTest {

    @Test
    void a_meeting_on_record_assesses_a_chapter() {
        given().when(assessing(MSC_2, 1, TEXT, PRESIDENCY))
                .then(new AssessmentRecorded(
                        new AssessmentId("MSC-2:PAC-2024-2034:chapter-1"), MSC_2, PAC, 1, TEXT, THEN, PRESIDENCY));
        given().when(assessing(MSC_2, 1, TEXT, SECRETARIAT)).thenKinds(AssessmentRecorded.class);
        given().when(assessing(new MeetingId("MSC-9"), 1, TEXT, PRESIDENCY))
                .thenRefused(ASSESSED_AT_A_MEETING_ON_RECORD);
    }

    @Test
    void it_says_something_of_a_chapter_that_the_plan_has_and_once() {
        given().when(assessing(MSC_2, 6, TEXT, PRESIDENCY)).thenRefused(REPORTED_ITEM_IS_IN_THE_CATALOGUE);
        given().when(assessing(MSC_2, 5, LanguageText.of("en", " "), PRESIDENCY))
                .thenRefused(REPORT_HAS_A_TEXT);
        given().after(assessing(MSC_2, 1, TEXT, PRESIDENCY))
                .when(assessing(MSC_2, 1, TEXT, PRESIDENCY))
                .thenRefused(CHAPTER_IS_ASSESSED_ONCE);
    }

    @Test
    void nobody_else_records_it_and_its_id_names_nothing_else() {
        given().when(assessing(MSC_2, 1, TEXT, Acts.of(BELIZE)))
                .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_ASSESSES);
        DECIDERS.given(Assessment.SOMETHING_ELSE)
                .standing(Standings.standing())
                .when(assessing(MSC_2, 1, TEXT, PRESIDENCY))
                .thenRefused(ID_NAMES_A_REPORT);
    }

    private static final Deciders<Assessment, AssessmentEvent> DECIDERS = new Deciders<>(
                    Assessment.NONE, Assessment.EVOLUTION)
            .on(RecordAssessment.class, (command, past, standing) -> past.decide(command, standing, PAST));

    private static Story<Assessment, AssessmentEvent> given() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
    }

    private static RecordAssessment assessing(MeetingId meeting, int chapter, LanguageText text, Act act) {
        return new RecordAssessment(meeting, PAC, chapter, text, THEN, act, NOW);
    }
}
