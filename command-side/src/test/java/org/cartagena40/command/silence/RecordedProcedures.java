package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.DEADLINE;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.TEXT;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.confirmation;
import static org.cartagena40.command.silence.Procedures.confirmationOfTheEntry;
import static org.cartagena40.command.silence.Procedures.entry;
import static org.cartagena40.command.silence.Procedures.extension;
import static org.cartagena40.command.silence.Procedures.followUp;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.secondRound;
import static org.cartagena40.command.silence.Procedures.until;
import static org.cartagena40.command.silence.Procedures.withdrawal;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.StatementType;

/** Whole records of procedures, and what somebody might make of them by hand. */
final class RecordedProcedures {

    static final Instant LATER = C.plusSeconds(86_400);

    private RecordedProcedures() {}

    static RecordedActs broken() {
        return RecordedActs.usual()
                .after(opening(ObjectionPolicy.TERMINAL), objection(BELIZE, OPENED.plusSeconds(60)))
                .after(objection(PERU, OPENED.plusSeconds(70)), withdrawal(BELIZE, OPENED.plusSeconds(80)))
                .after(objection(Acts.MEXICO, C), statement())
                .after(
                        new AnswerObjection(SP1, BELIZE, TEXT, PRESIDENCY, OPENED.plusSeconds(90)),
                        followUp(FollowUp.CONSULT));
    }

    static RecordedActs adopted() {
        return RecordedActs.usual()
                .after(opening(ObjectionPolicy.TERMINAL), acknowledgement(), statement(), conclusion())
                .sent(objection(BELIZE, justBefore(C)), LATER)
                .sent(confirmation(), LATER);
    }

    static RecordedActs held() {
        return RecordedActs.usual()
                .after(opening(ObjectionPolicy.TERMINAL), entry(BELIZE, C.minusSeconds(7_200), C.minusSeconds(3_600)))
                .after(confirmationOfTheEntry(C.plusSeconds(3_600)));
    }

    static RecordedActs revocable() {
        return RecordedActs.usual()
                .after(opening(ObjectionPolicy.REVOCABLE), objection(BELIZE, OPENED.plusSeconds(60)))
                .after(withdrawal(BELIZE, OPENED.plusSeconds(80)), extension(until("2026-11-27T18:00")))
                .sent(
                        new ConcludeProcedure(
                                SP1, List.of(new Interruption(C, C.plusSeconds(60))), RECORD, LATER.plusSeconds(2)),
                        LATER.plusSeconds(3))
                .sent(confirmationAt(LATER.plusSeconds(9)), LATER.plusSeconds(9));
    }

    static RecordedActs reissued() {
        return RecordedActs.usual()
                .after(opening(ObjectionPolicy.TERMINAL), objection(BELIZE, OPENED.plusSeconds(60)))
                .after(new CloseObjectionRegister(SP1, "All have spoken", PRESIDENCY, OPENED.plusSeconds(90)))
                .after(followUp(FollowUp.REISSUE), secondRound(opening(ObjectionPolicy.TERMINAL)));
    }

    static RecordedActs withdrawn() {
        return RecordedActs.usual()
                .after(opening(ObjectionPolicy.TERMINAL), withdrawalOfTheText(OPENED.plusSeconds(60)));
    }

    static OpenSilenceProcedure opening(ObjectionPolicy policy) {
        return new OpenSilenceProcedure(
                SP1,
                null,
                null,
                null,
                "Yearly meetings",
                List.of(TEXT),
                null,
                Standings.A_DECISION,
                DEADLINE,
                null,
                null,
                policy,
                PRESIDENCY,
                OPENED);
    }

    private static ActaCommand statement() {
        return new MakeStatement(
                SP1, PERU, StatementType.RESERVATION, List.of(), TEXT, Acts.of(PERU), OPENED.plusSeconds(100));
    }

    private static ActaCommand acknowledgement() {
        return new AcknowledgeReceipt(
                SP1, new Notice(Notice.Kind.OPENING, 1), PERU, Acts.of(PERU), OPENED.plusSeconds(50));
    }

    private static ConfirmOutcome confirmationAt(Instant at) {
        return new ConfirmOutcome(SP1, "No State was hindered", PRESIDENCY, at);
    }

    static DecisionNumbered number(int ordinal) {
        DecisionNumber number = DecisionNumber.of(2026, ordinal);
        return new DecisionNumbered(
                DecisionRegister.ID, new DecisionId(number.value()), number, SP1, EffectiveTime.at(C), RECORD);
    }

    static ProcedureOpened under(ProceduralRules rules, ProcedureOpened e) {
        return changed(e, e.title(), e.entitled(), rules);
    }

    static ProcedureOpened entitled(List<MemberState> states, ProcedureOpened e) {
        return changed(e, e.title(), states, e.rules());
    }

    static ProcedureOpened titled(String title, ProcedureOpened e) {
        return changed(e, title, e.entitled(), e.rules());
    }

    private static ProcedureOpened changed(
            ProcedureOpened e, String title, List<MemberState> entitled, ProceduralRules rules) {
        return new ProcedureOpened(
                e.procedure(),
                e.provisionalId(),
                e.round(),
                e.subject(),
                title,
                e.texts(),
                e.authoritativeLanguage(),
                e.legalBasis(),
                e.deadline(),
                e.shortDeadlineReason(),
                e.addressees(),
                entitled,
                rules,
                e.disclosure(),
                e.objectionPolicy(),
                e.effective(),
                e.act());
    }
}
