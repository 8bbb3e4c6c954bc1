package org.cartagena40.events;

import static org.cartagena40.events.EventSamples.AT_DEADLINE;
import static org.cartagena40.events.EventSamples.AT_OPENING;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.ON_ADOPTION;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.events.EventSamples.REGISTER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.PopulationGroup;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.events.plan.SlotRevision;
import org.cartagena40.events.record.FactKind;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.KeyRotated;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.Target;

/** One of each event of the register of decisions, the plan, the record itself and the documents. */
final class RegisterSamples {

    private RegisterSamples() {}

    static List<ActaEvent> all() {
        return List.of(
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
                        PLAN, "Brazil Plan of Action", 7, EffectiveTime.on(LocalDate.parse("2024-12-12")), IMPORTED),
                new ChapterDefined(PLAN, 4, null, false, "Follow up and Coordination Mechanism", ON_ADOPTION, IMPORTED),
                new ProgrammeDefined(PLAN, 1, null, new Label("en", "Cities of Solidarity"), ON_ADOPTION, IMPORTED),
                new ActionDefined(
                        PLAN, 17, 2, 1, null, List.of(PopulationGroup.REFUGEES), List.of(5), ON_ADOPTION, PRESIDENCY),
                new KeyOutcomeDefined(
                        PLAN,
                        2,
                        new Label("en", "Statelessness is prevented, reduced, eradicated"),
                        ON_ADOPTION,
                        IMPORTED),
                new PlanCatalogueRevised(
                        PLAN,
                        2,
                        new DecisionId("MSC-2027-4"),
                        "Periodic review",
                        5,
                        11,
                        102,
                        List.of(new SlotRevision(SlotRevision.Slot.ACTION, 102, 2, 1, new Label("es", "Nueva acción"))),
                        AT_OPENING,
                        PRESIDENCY),
                new HistoricalFactRecorded(
                        new RecordEntryId("H01"),
                        FactKind.INSTRUMENT_ADOPTED,
                        new Label("en", "Cartagena Declaration on Refugees"),
                        EffectiveTime.in(Year.of(1984)),
                        IMPORTED),
                new RecordCorrected(
                        new RecordEntryId("019aa000-0000-7000-8000-000000000010"),
                        new Target(17, "silence.objection-raised", PROCEDURE),
                        List.of(new FieldCorrection("/by", "BZ", "BB")),
                        "The note was Barbados's",
                        E_MAIL,
                        AT_DEADLINE,
                        PRESIDENCY),
                new RecordAnnotated(
                        new RecordEntryId("019aa000-0000-7000-8000-000000000011"),
                        new Target(12, "plan.plan-adopted", null),
                        LanguageText.of("es", "Los textos en español e inglés difieren."),
                        AT_DEADLINE,
                        BELIZE_ACTS),
                new KeyRotated(
                        new RecordEntryId("019aa000-0000-7000-8000-000000000012"),
                        "acta.example/official+540e89c5+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
                        Instant.parse("2027-02-26T21:00:00Z"),
                        AT_DEADLINE,
                        Act.by(new Actor(new Institution("UNHCR"), Capacity.TECHNICAL_SECRETARIAT, PERSON, null))),
                new DocumentRegistered(
                        new DocumentId("TOR-MSC"),
                        DocumentType.TERMS_OF_REFERENCE,
                        new Label("en", "Terms of Reference of the Mechanism"),
                        TextHash.of("file"),
                        EffectiveTime.unknown(null),
                        IMPORTED));
    }
}
