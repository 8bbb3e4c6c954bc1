package org.cartagena40.command.acts;

import static org.cartagena40.command.silence.SilenceRule.ENTERED_THROUGH_AN_OFFICE;
import static org.cartagena40.command.silence.SilenceRule.ONLY_AN_ADDRESSEE_ACKNOWLEDGES;
import static org.cartagena40.command.silence.SilenceRule.ONLY_A_STATE_OBJECTS;
import static org.cartagena40.command.silence.SilenceRule.ONLY_A_STATE_STATES;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_OPENER_EXTENDS;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_OPENER_WITHDRAWS;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_ENDS_A_REVIEW;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_FOLLOWS_UP;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_OPENS;
import static org.cartagena40.command.silence.SilenceRule.SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE;
import static org.cartagena40.command.silence.SilenceRule.THE_PRESIDENCY_WITHDRAWS_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_SECRETARIAT_DOES_NOT_OBJECT;
import static org.cartagena40.events.Capacity.MEMBER_STATE;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;

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
            act("", OpenSilenceProcedure.class)
                    .by(ONLY_THE_PRESIDENCY_OPENS, PRESIDENCY)
                    .given("procedure", SilenceActs::procedure),
            act("/{procedure}/objections", RaiseObjection.class)
                    .by(ONLY_A_STATE_OBJECTS, MEMBER_STATE)
                    .refusing(PRESIDENCY, THE_PRESIDENCY_WITHDRAWS_INSTEAD)
                    .refusing(TECHNICAL_SECRETARIAT, THE_SECRETARIAT_DOES_NOT_OBJECT)
                    .heldInDispute()
                    .orElse("paragraphs", List.of()),
            act("/{procedure}/objection-withdrawals", WithdrawObjection.class)
                    .by(ONLY_A_STATE_OBJECTS, MEMBER_STATE)
                    .refusing(PRESIDENCY, THE_PRESIDENCY_WITHDRAWS_INSTEAD)
                    .refusing(TECHNICAL_SECRETARIAT, THE_SECRETARIAT_DOES_NOT_OBJECT),
            act("/{procedure}/statements", MakeStatement.class)
                    .by(ONLY_A_STATE_STATES, MEMBER_STATE)
                    .orElse("paragraphs", List.of()),
            act("/{procedure}/acknowledgements", AcknowledgeReceipt.class)
                    .by(ONLY_AN_ADDRESSEE_ACKNOWLEDGES, MEMBER_STATE),
            act("/{procedure}/extensions", ExtendDeadline.class).by(ONLY_THE_OPENER_EXTENDS, PRESIDENCY),
            act("/{procedure}/withdrawal", WithdrawText.class).by(ONLY_THE_OPENER_WITHDRAWS, PRESIDENCY),
            act("/{procedure}/confirmation", ConfirmOutcome.class).by(ONLY_THE_PRESIDENCY_ENDS_A_REVIEW, PRESIDENCY),
            act("/{procedure}/call-for-new-decision", CallForNewDecision.class)
                    .by(ONLY_THE_PRESIDENCY_ENDS_A_REVIEW, PRESIDENCY),
            act("/{procedure}/follow-ups", RecordFollowUp.class).by(ONLY_THE_PRESIDENCY_FOLLOWS_UP, PRESIDENCY),
            act("/{procedure}/register-closure", CloseObjectionRegister.class)
                    .by(ONLY_THE_PRESIDENCY_FOLLOWS_UP, PRESIDENCY),
            act("/{procedure}/answers", AnswerObjection.class).by(ONLY_THE_PRESIDENCY_FOLLOWS_UP, PRESIDENCY),
            act("/{procedure}/objections-on-behalf", EnterObjectionOnBehalf.class)
                    .by(ENTERED_THROUGH_AN_OFFICE, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .named("entry", "entry")
                    .called("messageReceivedAt", "receivedAt")
                    .orElse("paragraphs", List.of()),
            act("/{procedure}/objections-on-behalf/{entry}/confirmation", ConfirmEntry.class)
                    .by(SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE, PRESIDENCY, TECHNICAL_SECRETARIAT, MEMBER_STATE),
            act("/{procedure}/objections-on-behalf/{entry}/rejection", RejectEntry.class)
                    .by(SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE, PRESIDENCY, TECHNICAL_SECRETARIAT, MEMBER_STATE));

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
