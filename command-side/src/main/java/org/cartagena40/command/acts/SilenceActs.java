package org.cartagena40.command.acts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.offices.Invitation;
import org.cartagena40.command.silence.AcknowledgeReceipt;
import org.cartagena40.command.silence.AnswerObjection;
import org.cartagena40.command.silence.CallForNewDecision;
import org.cartagena40.command.silence.CloseObjectionRegister;
import org.cartagena40.command.silence.ConfirmEntry;
import org.cartagena40.command.silence.ConfirmOutcome;
import org.cartagena40.command.silence.EnterObjectionOnBehalf;
import org.cartagena40.command.silence.ExtendDeadline;
import org.cartagena40.command.silence.MakeStatement;
import org.cartagena40.command.silence.OpenSilenceProcedure;
import org.cartagena40.command.silence.RaiseObjection;
import org.cartagena40.command.silence.RecordFollowUp;
import org.cartagena40.command.silence.RejectEntry;
import org.cartagena40.command.silence.WithdrawObjection;
import org.cartagena40.command.silence.WithdrawText;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.ProcedureId;

/** Acts in a silence procedure: its opening, what States do in it, what the offices do in it or on behalf of a State. */
final class SilenceActs {

    static final List<ActForm> ALL = List.of(
            act("", OpenSilenceProcedure.class).given("procedure", SilenceActs::procedure),
            act("/{procedure}/objections", RaiseObjection.class).orElse("paragraphs", List.of()),
            act("/{procedure}/objection-withdrawals", WithdrawObjection.class),
            act("/{procedure}/statements", MakeStatement.class).orElse("paragraphs", List.of()),
            act("/{procedure}/acknowledgements", AcknowledgeReceipt.class),
            act("/{procedure}/extensions", ExtendDeadline.class),
            act("/{procedure}/withdrawal", WithdrawText.class),
            act("/{procedure}/confirmation", ConfirmOutcome.class),
            act("/{procedure}/call-for-new-decision", CallForNewDecision.class),
            act("/{procedure}/follow-ups", RecordFollowUp.class),
            act("/{procedure}/register-closure", CloseObjectionRegister.class),
            act("/{procedure}/answers", AnswerObjection.class),
            act("/{procedure}/objections-on-behalf", EnterObjectionOnBehalf.class)
                    .named("entry", "entry")
                    .called("messageReceivedAt", "receivedAt")
                    .orElse("paragraphs", List.of()),
            act("/{procedure}/objections-on-behalf/{entry}/confirmation", ConfirmEntry.class),
            act("/{procedure}/objections-on-behalf/{entry}/rejection", RejectEntry.class));

    private SilenceActs() {}

    private static ActForm act(String address, Class<? extends ActaCommand> command) {
        return ActForm.act("/silence-procedures" + address, command, "/silence-procedures/{procedure}");
    }

    /**
     * A procedure on an invitation is named after it and after the attempts made before, another later round after the
     * one before it: so two can never be open on one matter, whoever asks and however often.
     */
    private static ProcedureId procedure(Incoming in) {
        Optional<InvitationId> invitation = in.said("invitation", InvitationId.class);
        UUID id = invitation
                .map(matter -> Ids.named("procedure:" + matter + ":" + attempts(in, matter)))
                .or(() -> in.said("predecessor", ProcedureId.class)
                        .map(before -> Ids.named("procedure:" + before + ":next")))
                .orElseGet(Ids::fresh);
        return new ProcedureId(id.toString());
    }

    private static int attempts(Incoming in, InvitationId invitation) {
        return in.standing()
                .get()
                .mechanism()
                .offices()
                .invitation(invitation)
                .map(Invitation::attempts)
                .orElse(0);
    }
}
