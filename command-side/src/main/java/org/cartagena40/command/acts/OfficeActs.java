package org.cartagena40.command.acts;

import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_INVITED_STATE_ANSWERS;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_PRESIDENCY_INVITES;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_STATE_IN_OFFICE_RESIGNS;
import static org.cartagena40.command.offices.TaskRule.ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS;
import static org.cartagena40.command.offices.TaskRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REQUESTS;
import static org.cartagena40.events.Capacity.MEMBER_STATE;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;
import static org.cartagena40.events.Capacity.VICE_PRESIDENCY;

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
                    .by(ONLY_THE_PRESIDENCY_INVITES, PRESIDENCY)
                    .named("invitation", "invitation")
                    .orElse("kind", InvitationKind.DESIGNATION),
            act(INVITATION + "/acceptance", AcceptInvitation.class, INVITATION)
                    .by(ONLY_THE_INVITED_STATE_ANSWERS, MEMBER_STATE),
            act(INVITATION + "/decline", DeclineInvitation.class, INVITATION)
                    .by(ONLY_THE_INVITED_STATE_ANSWERS, MEMBER_STATE),
            act(INVITATION + "/end", EndInvitation.class, INVITATION).by(ONLY_THE_PRESIDENCY_INVITES, PRESIDENCY),
            act("/vice-presidency-terms/{term}/start", DateTerm.class, "/offices")
                    .by(ONLY_THE_PRESIDENCY_INVITES, PRESIDENCY),
            act("/vice-presidency-terms/{term}/resignation", EndTerm.class, "/offices")
                    .by(ONLY_THE_STATE_IN_OFFICE_RESIGNS, VICE_PRESIDENCY, MEMBER_STATE, PRESIDENCY),
            act("/vice-presidency-tasks", RequestTask.class, TASK)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_REQUESTS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .named("task", "task"),
            act("/vice-presidency-tasks/taken-up", TakeUpTask.class, TASK)
                    .by(ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS, VICE_PRESIDENCY)
                    .named("task", "task"),
            act(TASK + "/acceptance", AcceptTask.class, TASK)
                    .by(ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS, VICE_PRESIDENCY),
            act(TASK + "/decline", DeclineTask.class, TASK)
                    .by(ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS, VICE_PRESIDENCY),
            act(TASK + "/completion", CompleteTask.class, TASK)
                    .by(ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS, VICE_PRESIDENCY));

    private OfficeActs() {}

    private static ActForm act(String address, Class<? extends ActaCommand> command, String readAt) {
        return ActForm.act(address, command, readAt).on(Mechanism.ID);
    }
}
