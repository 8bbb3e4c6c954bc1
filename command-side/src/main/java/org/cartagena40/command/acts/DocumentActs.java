package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.acts.Dating.AT_ONCE;
import static org.cartagena40.command.acts.Dating.STATED;
import static org.cartagena40.command.documents.DocumentRule.A_STATE_GUIDES_FOR_ITSELF;
import static org.cartagena40.command.documents.DocumentRule.ONLY_THE_PRESIDENCY_PRESENTS;
import static org.cartagena40.command.documents.DocumentRule.ONLY_THE_PRESIDENCY_RECORDS_AN_APPROVAL;
import static org.cartagena40.command.documents.DocumentRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES;
import static org.cartagena40.command.documents.DocumentRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS;
import static org.cartagena40.command.documents.WindowRule.STATES_AND_STAKEHOLDERS_COMMENT;
import static org.cartagena40.command.documents.WindowRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS;
import static org.cartagena40.events.Capacity.MEMBER_STATE;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.STAKEHOLDER;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.documents.AnswerComment;
import org.cartagena40.command.documents.ApproveDocument;
import org.cartagena40.command.documents.AttachProcessReference;
import org.cartagena40.command.documents.AttachToMeeting;
import org.cartagena40.command.documents.CirculateDocument;
import org.cartagena40.command.documents.CloseCommentWindow;
import org.cartagena40.command.documents.OpenCommentWindow;
import org.cartagena40.command.documents.PresentReport;
import org.cartagena40.command.documents.ProvideGuidance;
import org.cartagena40.command.documents.PublishVersion;
import org.cartagena40.command.documents.RegisterDocument;
import org.cartagena40.command.documents.RequestInput;
import org.cartagena40.command.documents.SetPart;
import org.cartagena40.command.documents.SubmitComment;
import org.cartagena40.command.documents.SupersedeDocument;

/** Acts on documents, from their registration to their end, and in the windows in which they are commented on. */
final class DocumentActs {

    static final List<ActForm> ALL = List.of(
            act("/documents", RegisterDocument.class, "/documents")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .dated(STATED)
                    .alsoInHistory(),
            onDocument("versions", PublishVersion.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES, PRESIDENCY, TECHNICAL_SECRETARIAT),
            onDocument("meetings", AttachToMeeting.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES, PRESIDENCY, TECHNICAL_SECRETARIAT),
            onDocument("parts", SetPart.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .dated(AT_ONCE),
            onDocument("process-references", AttachProcessReference.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .dated(AT_ONCE),
            onDocument("presentations", PresentReport.class).by(ONLY_THE_PRESIDENCY_PRESENTS, PRESIDENCY),
            onDocument("circulations", CirculateDocument.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .orElse("annexes", List.of())
                    .orElse("annexesNotHeld", List.of())
                    .alsoInHistory(),
            onDocument("input-requests", RequestInput.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .dated(AT_ONCE),
            onDocument("guidance", ProvideGuidance.class)
                    .by(A_STATE_GUIDES_FOR_ITSELF, MEMBER_STATE)
                    .dated(AT_ONCE),
            onDocument("approvals", ApproveDocument.class).by(ONLY_THE_PRESIDENCY_RECORDS_AN_APPROVAL, PRESIDENCY),
            onDocument("supersession", SupersedeDocument.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act("/comment-windows", OpenCommentWindow.class, "/comment-windows/{window}")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .orElse("zoneAssumed", false)
                    .alsoInHistory(),
            inWindow("comments", SubmitComment.class)
                    .by(STATES_AND_STAKEHOLDERS_COMMENT, MEMBER_STATE, STAKEHOLDER)
                    .named("comment", "comment")
                    .given("by", in -> in.act().principal())
                    .dated(AT_ONCE),
            inWindow("comments/{comment}/answers", AnswerComment.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .dated(AT_ONCE),
            inWindow("closure", CloseCommentWindow.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .dated(AT_ONCE));

    private DocumentActs() {}

    private static ActForm onDocument(String address, Class<? extends ActaCommand> command) {
        return act("/documents/{document}/" + address, command, "/documents/{document}");
    }

    private static ActForm inWindow(String address, Class<? extends ActaCommand> command) {
        return act("/comment-windows/{window}/" + address, command, "/comment-windows/{window}");
    }
}
