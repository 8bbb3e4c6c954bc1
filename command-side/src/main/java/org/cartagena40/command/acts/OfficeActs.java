package org.cartagena40.command.acts;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.offices.AcceptInvitation;
import org.cartagena40.command.offices.AcceptTask;
import org.cartagena40.command.offices.CompleteTask;
import org.cartagena40.command.offices.DateTerm;
import org.cartagena40.command.offices.DeclineInvitation;
import org.cartagena40.command.offices.DeclineTask;
import org.cartagena40.command.offices.EndInvitation;
import org.cartagena40.command.offices.EndTerm;
import org.cartagena40.command.offices.InviteVicePresident;
import org.cartagena40.command.offices.RequestTask;
import org.cartagena40.command.offices.TakeUpTask;
import org.cartagena40.events.offices.InvitationKind;

/** Acts on invitations to the Vice-Presidency, on its terms and on its tasks. */
final class OfficeActs {

    private static final String INVITATION = "/invitations/{invitation}";
    private static final String TASK = "/vice-presidency-tasks/{task}";

    static final List<ActForm> ALL = List.of(
            act("/invitations", InviteVicePresident.class, INVITATION)
                    .named("invitation", "invitation")
                    .orElse("kind", InvitationKind.DESIGNATION),
            act(INVITATION + "/acceptance", AcceptInvitation.class, INVITATION),
            act(INVITATION + "/decline", DeclineInvitation.class, INVITATION),
            act(INVITATION + "/end", EndInvitation.class, INVITATION),
            act("/vice-presidency-terms/{term}/start", DateTerm.class, "/offices"),
            act("/vice-presidency-terms/{term}/resignation", EndTerm.class, "/offices"),
            act("/vice-presidency-tasks", RequestTask.class, TASK).named("task", "task"),
            act("/vice-presidency-tasks/taken-up", TakeUpTask.class, TASK).named("task", "task"),
            act(TASK + "/acceptance", AcceptTask.class, TASK),
            act(TASK + "/decline", DeclineTask.class, TASK),
            act(TASK + "/completion", CompleteTask.class, TASK));

    private OfficeActs() {}

    private static ActForm act(String address, Class<? extends ActaCommand> command, String readAt) {
        return ActForm.act(address, command, readAt).on(Mechanism.ID);
    }
}
