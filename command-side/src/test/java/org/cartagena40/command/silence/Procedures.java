package org.cartagena40.command.silence;

import static org.cartagena40.command.testing.Acts.BARBADOS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Seats;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.Subject;
import org.cartagena40.events.silence.SubjectKind;

/** A procedure in the words of its tests: what is given, and what is sent. */
final class Procedures {

    static final ProcedureId SP1 = new ProcedureId("019aa000-0000-7000-8000-00000000c0de");
    static final ProcedureId SP2 = new ProcedureId("019aa000-0000-7000-8000-00000000c0d2");
    static final EntryId ENTRY = new EntryId("019aa000-0000-7000-8000-0000000000e1");
    static final Evidence E_MAIL = new Evidence(Evidence.Kind.E_MAIL, "E-mail of the ministry", null);
    static final InvitationId INVITATION = Seats.invitationOf(BRAZIL);
    static final LocalDate TERM_START = LocalDate.parse("2027-01-01");
    static final Instant OPENED = Instant.parse("2026-11-22T15:00:00.123456Z");
    static final Deadline DEADLINE = until("2026-11-26T18:00");

    /** The deadline, as the rules call it. */
    static final Instant C = DEADLINE.instant();

    static final Instant SETTLED = C.plus(ProceduralRules.SOFTWARE_DEFAULT.settling());
    static final LanguageText TEXT = LanguageText.of("es", "Los miembros convienen en reunirse cada año.");
    static final List<MemberState> ENTITLED = List.of(BARBADOS, BRAZIL, BELIZE, MEXICO, PERU);
    static final Subject VICE_PRESIDENCY_OF_BRAZIL =
            new Subject(SubjectKind.VICE_PRESIDENCY_DESIGNATION, INVITATION, BRAZIL, TERM_START);

    private static final Deciders<SilenceProcedure, SilenceEvent> DECIDERS = deciders(id -> SilenceProcedure.NONE);

    private Procedures() {}

    private static Deciders<SilenceProcedure, SilenceEvent> deciders(PastProcedures others) {
        return new Deciders<>(SilenceProcedure.NONE, SilenceProcedure.EVOLUTION)
                .on(
                        OpenSilenceProcedure.class,
                        (command, past, standing) -> Opening.decide(command, past, standing, others))
                .on(ExtendDeadline.class, Extending::decide)
                .on(WithdrawText.class, Extending::decide)
                .on(RaiseObjection.class, Objecting::decide)
                .on(WithdrawObjection.class, Objecting::decide)
                .on(MakeStatement.class, Stating::decide)
                .on(ConcludeProcedure.class, Concluding::decide)
                .on(ConfirmOutcome.class, Reviewing::decide)
                .on(CallForNewDecision.class, Reviewing::decide)
                .on(FlagOutcome.class, (command, past, standing) -> Reviewing.decide(command, past))
                .on(EnterObjectionOnBehalf.class, ActingOnBehalf::decide)
                .on(ConfirmEntry.class, ActingOnBehalf::decide)
                .on(RejectEntry.class, ActingOnBehalf::decide)
                .on(RecordFollowUp.class, FollowingUp::decide)
                .on(CloseObjectionRegister.class, FollowingUp::decide)
                .on(AnswerObjection.class, FollowingUp::decide)
                .on(AcknowledgeReceipt.class, Acknowledging::decide);
    }

    /** A story that begins where another procedure is on record. */
    static Story<SilenceProcedure, SilenceEvent> givenAfter(SilenceProcedure other) {
        PastProcedures others = id -> id.equals(other.frozen().procedure()) ? other : SilenceProcedure.NONE;
        return deciders(others).given(List.of()).standing(Standings.standing());
    }

    /** A story before the usual Mechanism. */
    static Story<SilenceProcedure, SilenceEvent> given(SilenceEvent... past) {
        return DECIDERS.given(List.of(past)).standing(Standings.standing());
    }

    static Deadline until(String localInSantiago) {
        return EventSamples.deadline(localInSantiago);
    }

    static Instant justBefore(Instant moment) {
        return moment.minus(1, ChronoUnit.MICROS);
    }

    static Instant justAfter(Instant moment) {
        return moment.plus(1, ChronoUnit.MICROS);
    }

    static ProcedureOpened opened() {
        return opened(ObjectionPolicy.TERMINAL);
    }

    static ProcedureOpened opened(ObjectionPolicy policy) {
        return opened(
                Subject.OTHER,
                new LegalBasis(null, Standings.A_DECISION),
                ENTITLED,
                ProceduralRules.SOFTWARE_DEFAULT,
                policy);
    }

    /** Under rules that differ from the ones in force now. */
    static ProcedureOpened openedUnder(ProceduralRules rules) {
        return opened(
                Subject.OTHER, new LegalBasis(null, Standings.A_DECISION), ENTITLED, rules, rules.objectionPolicy());
    }

    /** About Brazil's designation to the Vice-Presidency. */
    static ProcedureOpened openedForBrazil() {
        return opened(
                VICE_PRESIDENCY_OF_BRAZIL,
                LegalBasis.VICE_PRESIDENCY,
                List.of(BARBADOS, BELIZE, MEXICO, PERU),
                ProceduralRules.SOFTWARE_DEFAULT,
                ObjectionPolicy.TERMINAL);
    }

    private static ProcedureOpened opened(
            Subject subject,
            LegalBasis basis,
            List<MemberState> entitled,
            ProceduralRules rules,
            ObjectionPolicy policy) {
        return new ProcedureOpened(
                SP1,
                "SP-20261122-00c0de",
                Round.FIRST,
                subject,
                "Yearly meetings",
                List.of(TEXT),
                "es",
                basis,
                DEADLINE,
                null,
                Standings.MEMBERS,
                entitled,
                rules,
                rules.disclosure(),
                policy,
                EffectiveTime.at(OPENED),
                PRESIDENCY);
    }

    static RaiseObjection objection(MemberState by, Instant receivedAt) {
        return new RaiseObjection(SP1, by, "Paragraph 3", List.of("3"), null, Acts.of(by), receivedAt);
    }

    static ObjectionRaised objected(MemberState by, Instant at) {
        return new ObjectionRaised(
                SP1, by, "Paragraph 3", List.of("3"), null, at, EffectiveTime.at(at), Acts.accredited(by));
    }

    /** One objection broke the silence at once. */
    static SilenceBroken brokenAt(Instant at) {
        return broken(1, at);
    }

    static SilenceBroken broken(int objections, Instant at) {
        return new SilenceBroken(SP1, objections, EffectiveTime.at(at), RECORD);
    }

    static WithdrawObjection withdrawal(MemberState by, Instant receivedAt) {
        return new WithdrawObjection(SP1, by, Acts.of(by), receivedAt);
    }

    static ObjectionWithdrawn withdrew(MemberState by, Instant at) {
        return new ObjectionWithdrawn(SP1, by, at.isBefore(C), at, EffectiveTime.at(at), Acts.accredited(by));
    }

    static ExtendDeadline extension(Deadline later) {
        return new ExtendDeadline(SP1, later, "More time for capitals", PRESIDENCY, OPENED.plusSeconds(3600));
    }

    static WithdrawText withdrawalOfTheText(Instant receivedAt) {
        return new WithdrawText(SP1, "A better text is coming", PRESIDENCY, receivedAt);
    }

    static ConcludeProcedure conclusion(Interruption... interruptions) {
        return new ConcludeProcedure(SP1, List.of(interruptions), RECORD, SETTLED);
    }

    static ConfirmOutcome confirmation() {
        return new ConfirmOutcome(SP1, "No State was hindered", PRESIDENCY, C.plusSeconds(86_400));
    }

    static SilenceLapsed lapsed() {
        return new SilenceLapsed(SP1, List.of(), false, EffectiveTime.at(C), RECORD);
    }

    static SilenceLapsed lapsedUnderReview(Interruption... interruptions) {
        return new SilenceLapsed(SP1, List.of(interruptions), true, EffectiveTime.at(C), RECORD);
    }

    static OutcomeFlagged flagged(ReviewReason reason, Instant at) {
        return new OutcomeFlagged(SP1, reason, EffectiveTime.at(at), RECORD);
    }

    /** The same opening as the second round, a day after the first one's deadline. */
    static OpenSilenceProcedure secondRound(OpenSilenceProcedure first) {
        return new OpenSilenceProcedure(
                SP2,
                first.invitation(),
                first.termStart(),
                first.invitation() == null ? SP1 : null,
                first.title(),
                first.texts(),
                first.authoritativeLanguage(),
                first.legalBasis(),
                until("2026-12-04T18:00"),
                null,
                first.disclosure(),
                first.objectionPolicy(),
                first.act(),
                C.plusSeconds(86_400));
    }

    static RecordFollowUp followUp(FollowUp kind) {
        return new RecordFollowUp(SP1, kind, "Paragraph 3 is rewritten", PRESIDENCY, SETTLED);
    }

    /** By the Secretariat, from an e-mail of that State. */
    static EnterObjectionOnBehalf entry(MemberState by, Instant messageReceivedAt, Instant enteredAt) {
        return new EnterObjectionOnBehalf(
                SP1, ENTRY, by, "Paragraph 3", List.of("3"), null, E_MAIL, messageReceivedAt, SECRETARIAT, enteredAt);
    }

    /** By another person: the Presidency's. */
    static ConfirmEntry confirmationOfTheEntry(Instant at) {
        return new ConfirmEntry(SP1, ENTRY, PRESIDENCY, at);
    }

    static RejectEntry rejectionOfTheEntry(Instant at) {
        return new RejectEntry(SP1, ENTRY, "Not from the ministry", PRESIDENCY, at);
    }

    static ConcludeProcedure conclusionAt(Instant at) {
        return new ConcludeProcedure(SP1, List.of(), RECORD, at);
    }
}
