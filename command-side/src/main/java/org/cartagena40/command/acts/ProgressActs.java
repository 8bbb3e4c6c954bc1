package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;

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
            act("/indicators", DefineIndicator.class, INDICATOR).alsoInHistory(),
            act("/indicators/{indicator}/revisions", ReviseIndicator.class, INDICATOR),
            reported("/indicators/{indicator}/values", RecordIndicatorValue.class, INDICATOR),
            reported("/plans/{plan}/progress", RecordProgress.class, "/progress"),
            reported("/plans/{plan}/good-practices", RecordGoodPractice.class, "/progress"),
            reported("/plans/{plan}/challenges", RecordChallenge.class, "/progress"),
            act("/plans/{plan}/assessments", RecordAssessment.class, "/assessments"));

    private ProgressActs() {}

    private static ActForm reported(String address, Class<? extends ActaCommand> command, String readAt) {
        return act(address, command, readAt).orElse("evidence", List.of()).alsoInHistory();
    }
}
