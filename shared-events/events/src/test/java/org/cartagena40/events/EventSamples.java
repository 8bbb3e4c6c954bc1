package org.cartagena40.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.decisions.RegisterId;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ProcedureId;

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
    public static final ProcedureId PREVIOUS_ROUND = new ProcedureId("019aa000-0000-7000-8000-000000000006");
    public static final TaskId TASK = new TaskId("019aa000-0000-7000-8000-000000000007");
    public static final EntryId ENTRY = new EntryId("019aa000-0000-7000-8000-000000000008");
    public static final Evidence E_MAIL = new Evidence(
            Evidence.Kind.E_MAIL, "E-mail of the ministry, 24 November 2026, 09:02", TextHash.of("e-mail"));
    public static final Act MEXICO_AS_VICE_PRESIDENCY =
            Act.by(new Actor(MEXICO.institution(), Capacity.VICE_PRESIDENCY, PERSON, null));
    public static final Act BELIZE_THROUGH_THE_SECRETARIAT = new Act(
            new Actor(new Institution("UNHCR"), Capacity.TECHNICAL_SECRETARIAT, PERSON, null),
            BELIZE.institution(),
            Origin.LIVE,
            List.of(E_MAIL.source()));
    public static final MeetingId MEETING = new MeetingId("MSC-2");
    public static final Act SECRETARIAT =
            Act.by(new Actor(new Institution("UNHCR"), Capacity.TECHNICAL_SECRETARIAT, PERSON, null));
    static final EffectiveTime ON_ADOPTION = EffectiveTime.on(LocalDate.parse("2024-12-12"));
    static final EffectiveTime AT_OPENING = EffectiveTime.at(OPENED);
    static final EffectiveTime AT_DEADLINE = EffectiveTime.at(DEADLINE.instant());
    static final Instant IN_TIME = OPENED.plusSeconds(60);
    static final Instant TOO_LATE = DEADLINE.instant();

    private EventSamples() {}

    public static Deadline deadline(String localInSantiago) {
        LocalDateTime local = LocalDateTime.parse(localInSantiago);
        return new Deadline(local, Zones.SANTIAGO, local.atZone(Zones.SANTIAGO).toInstant());
    }

    /** In the order of the catalogue. */
    public static List<ActaEvent> all() {
        return Stream.of(
                        MechanismSamples.all(),
                        OfficeSamples.all(),
                        SilenceSamples.all(),
                        RegisterSamples.all(),
                        DocumentSamples.inCirculation(),
                        MeetingSamples.all(),
                        CycleSamples.all(),
                        DocumentSamples.processesAndPledges())
                .flatMap(List::stream)
                .toList();
    }
}
