package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.progress.IndicatorRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_DEFINES;
import static org.cartagena40.command.progress.ReportRule.A_STATE_REPORTS_FOR_ITSELF;
import static org.cartagena40.command.progress.ReportRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_ASSESSES;
import static org.cartagena40.events.Capacity.MEMBER_STATE;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;
import static org.cartagena40.events.Capacity.VICE_PRESIDENCY;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.progress.DefineIndicator;
import org.cartagena40.command.progress.RecordAssessment;
import org.cartagena40.command.progress.RecordChallenge;
import org.cartagena40.command.progress.RecordGoodPractice;
import org.cartagena40.command.progress.RecordIndicatorValue;
import org.cartagena40.command.progress.RecordProgress;
import org.cartagena40.command.progress.ReviseIndicator;

/** What is reported of the plan. */
final class ProgressActs {

    private static final String INDICATOR = "/indicators/{indicator}";

    static final List<ActForm> ALL = List.of(
            act("/indicators", DefineIndicator.class, INDICATOR)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_DEFINES, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .alsoInHistory(),
            act("/indicators/{indicator}/revisions", ReviseIndicator.class, INDICATOR)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_DEFINES, PRESIDENCY, TECHNICAL_SECRETARIAT),
            reported("/indicators/{indicator}/values", RecordIndicatorValue.class, INDICATOR)
                    .by(A_STATE_REPORTS_FOR_ITSELF, MEMBER_STATE, VICE_PRESIDENCY, PRESIDENCY, TECHNICAL_SECRETARIAT),
            reported("/plans/{plan}/progress", RecordProgress.class, "/progress")
                    .by(A_STATE_REPORTS_FOR_ITSELF, MEMBER_STATE, VICE_PRESIDENCY, PRESIDENCY, TECHNICAL_SECRETARIAT),
            reported("/plans/{plan}/good-practices", RecordGoodPractice.class, "/progress")
                    .by(A_STATE_REPORTS_FOR_ITSELF, MEMBER_STATE, VICE_PRESIDENCY, PRESIDENCY, TECHNICAL_SECRETARIAT),
            reported("/plans/{plan}/challenges", RecordChallenge.class, "/progress")
                    .by(A_STATE_REPORTS_FOR_ITSELF, MEMBER_STATE, VICE_PRESIDENCY, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act("/plans/{plan}/assessments", RecordAssessment.class, "/assessments")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_ASSESSES, PRESIDENCY, TECHNICAL_SECRETARIAT));

    private ProgressActs() {}

    private static ActForm reported(String address, Class<? extends ActaCommand> command, String readAt) {
        return act(address, command, readAt).orElse("evidence", List.of()).alsoInHistory();
    }
}
