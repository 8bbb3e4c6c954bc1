package org.cartagena40.events;

import static org.cartagena40.events.EventSamples.ACCREDITATION;
import static org.cartagena40.events.EventSamples.AT_OPENING;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.mechanism.MechanismEstablished;
import org.cartagena40.events.mechanism.ObjectiveRecorded;
import org.cartagena40.events.mechanism.PrincipleRecorded;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.DeputyAppointed;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.membership.OfficerAccreditationEnded;
import org.cartagena40.events.membership.OfficerAccredited;
import org.cartagena40.events.membership.SeatDisputeDecided;
import org.cartagena40.events.membership.SeatDisputed;

/** One of each event of the Mechanism and its members. */
final class MechanismSamples {

    private static final AccreditationId OFFICER = new AccreditationId("019aa000-0000-7000-8000-000000000012");

    private MechanismSamples() {}

    static List<ActaEvent> all() {
        return List.of(
                new MechanismEstablished(
                        MSC,
                        "PAC, chapter 4",
                        EffectiveTime.between(LocalDate.parse("2024-12-12"), LocalDate.parse("2025-07-18")),
                        IMPORTED),
                new ProceduralRulesSet(MSC, ProceduralRules.SOFTWARE_DEFAULT, null, AT_OPENING, Act.ofTheRecord()),
                new ObjectiveRecorded(
                        MSC,
                        1,
                        new Label("en", "A coordinated, efficient system"),
                        EffectiveTime.unknown(LocalDate.parse("2025-07-18")),
                        IMPORTED),
                new PrincipleRecorded(
                        MSC,
                        3,
                        new Label("en", "Peaceful, humanitarian approach"),
                        EffectiveTime.unknown(null),
                        IMPORTED),
                DocumentSamples.termsOfReference(),
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
                new OfficerAccredited(
                        MSC,
                        OFFICER,
                        PERSON,
                        new Institution("UNHCR"),
                        Capacity.TECHNICAL_SECRETARIAT,
                        OPENED,
                        null,
                        new SourceReference("Letter of appointment"),
                        AT_OPENING,
                        PRESIDENCY),
                new OfficerAccreditationEnded(
                        MSC,
                        OFFICER,
                        new Institution("UNHCR"),
                        Capacity.TECHNICAL_SECRETARIAT,
                        "Moved to another duty station",
                        AT_OPENING,
                        PRESIDENCY),
                new DeputyAppointed(
                        MSC,
                        new AccreditationId("019aa000-0000-7000-8000-000000000013"),
                        OFFICER,
                        new PersonId("019aa000-0000-7000-8000-000000000014"),
                        new Institution("UNHCR"),
                        Capacity.TECHNICAL_SECRETARIAT,
                        OPENED,
                        OPENED.plus(Duration.ofDays(14)),
                        new SourceReference("Note of the Secretariat"),
                        AT_OPENING,
                        PRESIDENCY),
                new SeatDisputed(MSC, BELIZE, "Two notes name two delegates", E_MAIL, AT_OPENING, PRESIDENCY),
                new SeatDisputeDecided(
                        MSC,
                        BELIZE,
                        List.of(ACCREDITATION),
                        List.of(),
                        "The note of the ministry of 20 November stands",
                        AT_OPENING,
                        PRESIDENCY));
    }
}
