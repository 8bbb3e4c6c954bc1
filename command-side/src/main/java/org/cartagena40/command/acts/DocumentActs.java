package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.acts.Dating.AT_ONCE;
import static org.cartagena40.command.acts.Dating.STATED;

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
                    .dated(STATED)
                    .alsoInHistory(),
            onDocument("versions", PublishVersion.class),
            onDocument("meetings", AttachToMeeting.class),
            onDocument("parts", SetPart.class).dated(AT_ONCE),
            onDocument("process-references", AttachProcessReference.class).dated(AT_ONCE),
            onDocument("presentations", PresentReport.class),
            onDocument("circulations", CirculateDocument.class)
                    .orElse("annexes", List.of())
                    .orElse("annexesNotHeld", List.of())
                    .alsoInHistory(),
            onDocument("input-requests", RequestInput.class).dated(AT_ONCE),
            onDocument("guidance", ProvideGuidance.class).dated(AT_ONCE),
            onDocument("approvals", ApproveDocument.class),
            onDocument("supersession", SupersedeDocument.class),
            act("/comment-windows", OpenCommentWindow.class, "/comment-windows/{window}")
                    .orElse("zoneAssumed", false)
                    .alsoInHistory(),
            inWindow("comments", SubmitComment.class)
                    .named("comment", "comment")
                    .given("by", in -> in.act().principal())
                    .dated(AT_ONCE),
            inWindow("comments/{comment}/answers", AnswerComment.class).dated(AT_ONCE),
            inWindow("closure", CloseCommentWindow.class).dated(AT_ONCE));

    private DocumentActs() {}

    private static ActForm onDocument(String address, Class<? extends ActaCommand> command) {
        return act("/documents/{document}/" + address, command, "/documents/{document}");
    }

    private static ActForm inWindow(String address, Class<? extends ActaCommand> command) {
        return act("/comment-windows/{window}/" + address, command, "/comment-windows/{window}");
    }
}
