package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.ANSWERED_STATE_OBJECTED;
import static org.cartagena40.command.silence.SilenceRule.ANSWER_HAS_A_TEXT;
import static org.cartagena40.command.silence.SilenceRule.CLOSURE_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.FOLLOW_UP_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.FOLLOW_UP_IS_OPEN;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_FOLLOWS_UP;
import static org.cartagena40.command.silence.SilenceRule.REGISTER_IS_OPEN;
import static org.cartagena40.command.silence.SilenceRule.SILENCE_IS_BROKEN;

import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.command.offices.Invitation;
import org.cartagena40.command.offices.OfficeRule;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.SilenceEvent;

/** Decides what follows after a broken silence. Nobody votes: the Presidency consults, re-issues, meets or lets rest. */
final class FollowingUp {

    private FollowingUp() {}

    /** Consultations and meetings may lead on to anything; a re-issue or a drop ends the matter of this round. */
    static List<SilenceEvent> decide(RecordFollowUp command, SilenceProcedure procedure, Standing standing) {
        ONLY_THE_PRESIDENCY_FOLLOWS_UP.check(standing.mechanism().presidedBy(command));
        SILENCE_IS_BROKEN.check(procedure.is(Outcome.BROKEN));
        FollowUp last = procedure.course().followUp();
        FOLLOW_UP_IS_OPEN.check(last != FollowUp.REISSUE && last != FollowUp.DROP);
        FOLLOW_UP_HAS_A_REASON.check(!command.reason().isBlank());
        if (command.followUp() == FollowUp.REISSUE) {
            checkInvitation(procedure, standing);
        }
        return List.of(new FollowUpRecorded(
                command.procedure(),
                command.followUp(),
                command.reason(),
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }

    static List<SilenceEvent> decide(CloseObjectionRegister command, SilenceProcedure procedure, Standing standing) {
        ONLY_THE_PRESIDENCY_FOLLOWS_UP.check(standing.mechanism().presidedBy(command));
        SILENCE_IS_BROKEN.check(procedure.is(Outcome.BROKEN));
        REGISTER_IS_OPEN.check(!procedure.concluded() && procedure.inTime(command.receivedAt()));
        CLOSURE_HAS_A_REASON.check(!command.reason().isBlank());
        return List.of(new ObjectionRegisterClosed(
                command.procedure(), command.reason(), EffectiveTime.at(command.receivedAt()), command.act()));
    }

    /** An objection may be answered at any time, also while it can still be withdrawn. */
    static List<SilenceEvent> decide(AnswerObjection command, SilenceProcedure procedure, Standing standing) {
        ONLY_THE_PRESIDENCY_FOLLOWS_UP.check(standing.mechanism().presidedBy(command));
        ANSWERED_STATE_OBJECTED.check(procedure.objections().objectors().contains(command.objector()));
        ANSWER_HAS_A_TEXT.check(!command.text().text().isBlank());
        return List.of(new ObjectionAnswered(
                command.procedure(),
                command.objector(),
                command.text(),
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }

    /** A new invitation may have ended the one that this text was about. */
    private static void checkInvitation(SilenceProcedure procedure, Standing standing) {
        InvitationId about = procedure.frozen().subject().invitation();
        if (about != null) {
            OfficeRule.INVITATION_IS_OPEN.check(standing.mechanism()
                    .offices()
                    .invitation(about)
                    .filter(Invitation::open)
                    .isPresent());
        }
    }
}
