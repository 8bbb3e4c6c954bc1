package org.cartagena40.events;

import static org.cartagena40.events.EventSamples.AT_DEADLINE;
import static org.cartagena40.events.EventSamples.AT_OPENING;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.BELIZE_THROUGH_THE_SECRETARIAT;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.ENTRY;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.INVITATION;
import static org.cartagena40.events.EventSamples.IN_TIME;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PREVIOUS_ROUND;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.events.EventSamples.TEXT;
import static org.cartagena40.events.EventSamples.TOO_LATE;
import static org.cartagena40.events.EventSamples.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.StatementType;
import org.cartagena40.events.silence.Subject;
import org.cartagena40.events.silence.SubjectKind;
import org.cartagena40.events.silence.TextWithdrawn;

/** One of each event of a silence procedure. */
final class SilenceSamples {

    private SilenceSamples() {}

    static List<ActaEvent> all() {
        return List.of(
                new ProcedureOpened(
                        PROCEDURE,
                        "SP-20261122-0002",
                        new Round(2, PREVIOUS_ROUND, 3, 2),
                        new Subject(
                                SubjectKind.VICE_PRESIDENCY_DESIGNATION,
                                INVITATION,
                                BRAZIL,
                                LocalDate.parse("2027-01-01")),
                        "Vice-Presidency",
                        List.of(TEXT),
                        "es",
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
                new NewDecisionCalledFor(PROCEDURE, "The list of members was wrong", AT_DEADLINE, PRESIDENCY),
                new FollowUpRecorded(PROCEDURE, FollowUp.REISSUE, "Paragraph 3 is rewritten", AT_DEADLINE, PRESIDENCY),
                new ObjectionRegisterClosed(PROCEDURE, "No further objection is expected", AT_OPENING, PRESIDENCY),
                new ObjectionAnswered(
                        PROCEDURE,
                        BELIZE,
                        LanguageText.of("en", "Paragraph 3 now names no amount."),
                        AT_DEADLINE,
                        PRESIDENCY),
                new ObjectionEnteredOnBehalf(
                        PROCEDURE,
                        ENTRY,
                        BELIZE,
                        "Paragraph 3",
                        List.of("3"),
                        null,
                        E_MAIL,
                        IN_TIME,
                        DEADLINE.instant().plus(Duration.ofDays(5)),
                        AT_OPENING,
                        BELIZE_THROUGH_THE_SECRETARIAT),
                new ObjectionOnBehalfConfirmed(PROCEDURE, ENTRY, BELIZE, AT_DEADLINE, PRESIDENCY),
                new ObjectionOnBehalfRejected(
                        PROCEDURE, ENTRY, BELIZE, "The e-mail is not from the ministry", AT_DEADLINE, PRESIDENCY),
                new ObjectionOnBehalfExpired(PROCEDURE, ENTRY, BELIZE, AT_DEADLINE, Act.ofTheRecord()),
                new ReceiptAcknowledged(
                        PROCEDURE, new Notice(Notice.Kind.EXTENSION, 1), BELIZE, AT_OPENING, BELIZE_ACTS));
    }
}
