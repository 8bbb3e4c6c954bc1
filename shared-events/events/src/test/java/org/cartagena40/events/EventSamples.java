package org.cartagena40.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.decisions.MeetingId;
import org.cartagena40.events.decisions.RegisterId;
import org.cartagena40.events.mechanism.MechanismEstablished;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.StatementType;
import org.cartagena40.events.silence.Subject;
import org.cartagena40.events.silence.SubjectKind;
import org.cartagena40.events.silence.TextWithdrawn;

/** One sample of every event, for golden files and for tests that must speak of all of them. */
public final class EventSamples {

    public static final MechanismId MSC = new MechanismId("MSC");
    public static final RegisterId REGISTER = new RegisterId("MSC-DECISIONS");
    public static final PlanId PLAN = new PlanId("PAC-2024-2034");
    public static final MemberState CHILE = new MemberState("CL");
    public static final MemberState MEXICO = new MemberState("MX");
    public static final MemberState BRAZIL = new MemberState("BR");
    public static final MemberState BELIZE = new MemberState("BZ");
    public static final InvitationId INVITATION = new InvitationId("019aa000-0000-7000-8000-000000000001");
    public static final ProcedureId PROCEDURE = new ProcedureId("019aa000-0000-7000-8000-000000000002");
    public static final TermId TERM = new TermId("019aa000-0000-7000-8000-000000000003");
    public static final AccreditationId ACCREDITATION = new AccreditationId("019aa000-0000-7000-8000-000000000004");
    public static final PersonId PERSON = new PersonId("019aa000-0000-7000-8000-000000000005");
    public static final Instant OPENED = Instant.parse("2026-11-22T15:00:00.123456Z");
    public static final Deadline DEADLINE = deadline("2026-11-26T18:00");
    public static final Act PRESIDENCY = Act.by(new Actor(CHILE.institution(), Capacity.PRESIDENCY, PERSON, null));
    public static final Act BELIZE_ACTS =
            Act.by(new Actor(BELIZE.institution(), Capacity.MEMBER_STATE, PERSON, ACCREDITATION));
    public static final Act IMPORTED =
            new Act(Actor.RECORD, Actor.RECORD.institution(), Origin.IMPORT, List.of(new SourceReference("001:41")));
    public static final LanguageText TEXT = LanguageText.of("es", "México ejercerá la Vicepresidencia.");
    private static final EffectiveTime AT_OPENING = EffectiveTime.at(OPENED);
    private static final EffectiveTime AT_DEADLINE = EffectiveTime.at(DEADLINE.instant());
    private static final Instant IN_TIME = OPENED.plusSeconds(60);
    private static final Instant TOO_LATE = DEADLINE.instant();

    private EventSamples() {}

    public static Deadline deadline(String localInSantiago) {
        LocalDateTime local = LocalDateTime.parse(localInSantiago);
        return new Deadline(local, Zones.SANTIAGO, local.atZone(Zones.SANTIAGO).toInstant());
    }

    public static List<ActaEvent> all() {
        return List.of(
                new MechanismEstablished(
                        MSC,
                        "PAC, chapter 4",
                        EffectiveTime.between(LocalDate.parse("2024-12-12"), LocalDate.parse("2025-07-18")),
                        IMPORTED),
                new ProceduralRulesSet(MSC, ProceduralRules.SOFTWARE_DEFAULT, null, AT_OPENING, Act.ofTheRecord()),
                new MemberAdmitted(
                        MSC,
                        BRAZIL,
                        MembershipBasis.ADOPTED,
                        EffectiveTime.between(null, LocalDate.parse("2025-07-18")),
                        IMPORTED),
                new MemberWithdrawn(MSC, BELIZE, "Note of the State", AT_OPENING, PRESIDENCY),
                new DelegateAccredited(
                        MSC,
                        ACCREDITATION,
                        PERSON,
                        BELIZE,
                        OPENED,
                        null,
                        new SourceReference("Credential BZ/2026/7"),
                        AT_OPENING,
                        PRESIDENCY),
                new AccreditationEnded(MSC, ACCREDITATION, BELIZE, "Left the ministry", AT_OPENING, PRESIDENCY),
                new PresidencyAssigned(
                        MSC,
                        CHILE,
                        "decade of the PAC",
                        EffectiveTime.unknown(LocalDate.parse("2025-10-27")),
                        IMPORTED),
                new TechnicalSecretariatDesignated(
                        MSC, new Institution("UNHCR"), EffectiveTime.unknown(LocalDate.parse("2025-10-27")), IMPORTED),
                new VicePresidentInvited(
                        MSC, INVITATION, BRAZIL, InvitationKind.DESIGNATION, null, AT_OPENING, PRESIDENCY),
                new InvitationAccepted(MSC, INVITATION, BRAZIL, AT_OPENING, BELIZE_ACTS),
                new InvitationDeclined(MSC, INVITATION, BRAZIL, "Elections", AT_OPENING, BELIZE_ACTS),
                new InvitationSuspended(MSC, INVITATION, PROCEDURE, AT_OPENING, Act.ofTheRecord()),
                new InvitationResumed(MSC, INVITATION, PROCEDURE, AT_OPENING, Act.ofTheRecord()),
                new InvitationEnded(MSC, INVITATION, InvitationEnd.NEW_INVITATION, AT_OPENING, PRESIDENCY),
                new VicePresidencyDesignated(
                        MSC,
                        TERM,
                        INVITATION,
                        PROCEDURE,
                        BRAZIL,
                        LocalDate.parse("2028-02-29"),
                        LocalDate.parse("2030-02-28"),
                        AT_DEADLINE,
                        Act.ofTheRecord()),
                new VicePresidencyTermStarted(
                        MSC,
                        TERM,
                        MEXICO,
                        null,
                        null,
                        null,
                        null,
                        EffectiveTime.between(null, LocalDate.parse("2025-10-27")),
                        IMPORTED),
                new VicePresidencyTermDated(
                        MSC,
                        TERM,
                        MEXICO,
                        LocalDate.parse("2025-07-01"),
                        LocalDate.parse("2027-07-01"),
                        EffectiveTime.on(LocalDate.parse("2025-07-01")),
                        PRESIDENCY),
                new VicePresidencyTermWithheld(MSC, TERM, INVITATION, BRAZIL, AT_DEADLINE, Act.ofTheRecord()),
                new VicePresidencyTermRenewed(
                        MSC,
                        TERM,
                        BRAZIL,
                        INVITATION,
                        PROCEDURE,
                        LocalDate.parse("2030-02-28"),
                        LocalDate.parse("2032-02-28"),
                        AT_DEADLINE,
                        Act.ofTheRecord()),
                new VicePresidencyTermEnded(MSC, TERM, MEXICO, TermEnd.REPLACED, null, AT_DEADLINE, Act.ofTheRecord()),
                new ProcedureOpened(
                        PROCEDURE,
                        "SP-20261122-0002",
                        new Subject(
                                SubjectKind.VICE_PRESIDENCY_DESIGNATION,
                                INVITATION,
                                BRAZIL,
                                LocalDate.parse("2027-01-01")),
                        "Vice-Presidency",
                        List.of(TEXT),
                        LegalBasis.VICE_PRESIDENCY,
                        DEADLINE,
                        null,
                        List.of(BELIZE, BRAZIL, CHILE, MEXICO),
                        List.of(BELIZE, MEXICO),
                        ProceduralRules.SOFTWARE_DEFAULT,
                        Disclosure.MEMBERS_SEE_THE_STATE,
                        ObjectionPolicy.TERMINAL,
                        AT_OPENING,
                        PRESIDENCY),
                new DeadlineExtended(
                        PROCEDURE,
                        DEADLINE,
                        deadline("2026-11-27T18:00"),
                        "More time for capitals",
                        AT_OPENING,
                        PRESIDENCY),
                new TextWithdrawn(PROCEDURE, "Superseded", AT_OPENING, PRESIDENCY),
                new ObjectionRaised(
                        PROCEDURE,
                        BELIZE,
                        "Paragraph 3",
                        List.of("3"),
                        null,
                        IN_TIME,
                        EffectiveTime.at(IN_TIME),
                        BELIZE_ACTS),
                new SilenceBroken(PROCEDURE, 1, EffectiveTime.at(IN_TIME), BELIZE_ACTS),
                new ObjectionArrivedLate(
                        PROCEDURE, BELIZE, null, List.of(), null, TOO_LATE, EffectiveTime.at(TOO_LATE), BELIZE_ACTS),
                new ObjectionArrivedAfterConclusion(
                        PROCEDURE,
                        BELIZE,
                        null,
                        List.of(),
                        "Delete 3",
                        IN_TIME,
                        EffectiveTime.at(IN_TIME),
                        BELIZE_ACTS),
                new ObjectionWithdrawn(PROCEDURE, BELIZE, true, IN_TIME, EffectiveTime.at(IN_TIME), BELIZE_ACTS),
                new StatementMade(
                        PROCEDURE,
                        BELIZE,
                        StatementType.RESERVATION,
                        List.of("2"),
                        LanguageText.of("en", "Belize reserves its position."),
                        IN_TIME,
                        EffectiveTime.at(IN_TIME),
                        BELIZE_ACTS),
                new StatementArrivedLate(
                        PROCEDURE,
                        BELIZE,
                        StatementType.EXPLANATION_OF_POSITION,
                        List.of(),
                        LanguageText.of("en", "Late."),
                        TOO_LATE,
                        EffectiveTime.at(TOO_LATE),
                        BELIZE_ACTS),
                new SilenceLapsed(
                        PROCEDURE,
                        List.of(new Interruption(TOO_LATE.minus(Duration.ofHours(1)), TOO_LATE)),
                        true,
                        AT_DEADLINE,
                        Act.ofTheRecord()),
                new OutcomeFlagged(PROCEDURE, ReviewReason.INTERRUPTION, AT_DEADLINE, Act.ofTheRecord()),
                new OutcomeConfirmed(PROCEDURE, "No State was hindered", AT_DEADLINE, PRESIDENCY),
                new DecisionRecorded(
                        REGISTER,
                        new DecisionId("MSC-1-3"),
                        null,
                        new MeetingId("MSC-1"),
                        3,
                        DecisionMethod.NOT_STATED,
                        LanguageText.of("en", "15 priority areas 2025-2027 defined"),
                        "Annex 1",
                        EffectiveTime.during(LocalDate.parse("2025-07-17"), LocalDate.parse("2025-07-18")),
                        IMPORTED),
                new DecisionNumbered(
                        REGISTER,
                        new DecisionId("MSC-2026-1"),
                        DecisionNumber.of(2026, 1),
                        PROCEDURE,
                        AT_DEADLINE,
                        Act.ofTheRecord()),
                new PlanRegistered(
                        PLAN,
                        "Chile Declaration and Plan of Action 2024-2034",
                        2024,
                        2034,
                        5,
                        11,
                        101,
                        EffectiveTime.on(LocalDate.parse("2024-12-12")),
                        IMPORTED),
                new PlanAdopted(
                        PLAN, AdoptionMode.CONSENSUS, true, EffectiveTime.on(LocalDate.parse("2024-12-12")), IMPORTED),
                new AntecedentLinked(
                        PLAN, "Brazil Plan of Action", 7, EffectiveTime.on(LocalDate.parse("2024-12-12")), IMPORTED));
    }
}
