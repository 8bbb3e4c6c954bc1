package org.cartagena40.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.BELIZE_THROUGH_THE_SECRETARIAT;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.INVITATION;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Tier;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.StatementType;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an auditor looks at first is listed, with its reason, and nothing else is. */
class AuditTest {

    private static final Reader MEMBER = new Reader(Tier.MEMBERS, BELIZE.institution());
    private static final Instant LATER = DEADLINE.instant().plusSeconds(86_400);
    private static final EffectiveTime AT = EffectiveTime.at(EventSamples.OPENED);
    private static final LanguageText TEXT = LanguageText.of("en", "Our position");

    private final Views views = new Views();
    private final AuditQueries queries = new AuditQueries(views.reading());

    @BeforeEach
    void a_procedure_is_open() {
        views.record(EventSamples.all().stream()
                .filter(ProcedureOpened.class::isInstance)
                .toList());
    }

    @Test
    void a_procedure_with_an_ordinary_deadline_is_in_no_list() {
        for (AuditList list : AuditList.values()) {
            assertThat(list(list, Reader.auditor())).as(list.name()).isEmpty();
        }
    }

    @Test
    void an_act_that_one_body_entered_for_another_is_listed_with_both() {
        views.record(
                statement(BELIZE_THROUGH_THE_SECRETARIAT),
                statement(BELIZE_ACTS),
                new OutcomeConfirmed(PROCEDURE, "Fine", AT, Act.ofTheRecord()));
        assertThat(list(AuditList.ON_BEHALF, Reader.anyone())).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo("UNHCR");
            assertThat(entry.principal()).isEqualTo("BZ");
            assertThat(entry.what()).isEqualTo(AuditMatter.ACT_FOR_ANOTHER);
            assertThat(entry.sources()).isNotEmpty();
            assertThat(entry.es()).contains("anotado por ACNUR en nombre de Belice");
        });
    }

    @Test
    void a_late_objection_is_listed_for_those_who_may_know_who_objected() {
        views.record(
                new ObjectionArrivedLate(PROCEDURE, BELIZE, null, List.of(), null, LATER, AT, BELIZE_ACTS),
                new StatementArrivedLate(
                        PROCEDURE, BELIZE, StatementType.RESERVATION, List.of(), TEXT, LATER, AT, BELIZE_ACTS));
        assertThat(list(AuditList.LATE, Reader.anyone()))
                .extracting(AuditEntry::what)
                .containsExactly(AuditMatter.LATE_STATEMENT);
        assertThat(list(AuditList.LATE, new Reader(Tier.MEMBERS, null))).hasSize(2);
        assertThat(list(AuditList.LATE, Reader.auditor()))
                .extracting(AuditEntry::what)
                .containsExactly(AuditMatter.LATE_OBJECTION, AuditMatter.LATE_STATEMENT);
        assertThat(list(AuditList.LATE, new Reader(Tier.PUBLIC, BELIZE.institution())))
                .as("its own")
                .hasSize(2);
    }

    @Test
    void what_sets_aside_what_would_otherwise_hold_is_an_override_with_its_reason() {
        views.record(
                new OutcomeConfirmed(PROCEDURE, "No State was hindered", AT, PRESIDENCY),
                new DeadlineExtended(PROCEDURE, DEADLINE, DEADLINE, "More time", AT, PRESIDENCY),
                invited(INVITATION, "Its admission is under way"),
                invited(new InvitationId("2"), null),
                new ProceduralRulesSet(MSC, ProceduralRules.SOFTWARE_DEFAULT, null, AT, Act.ofTheRecord()),
                new ProceduralRulesSet(
                        MSC,
                        ProceduralRules.SOFTWARE_DEFAULT.numbered(2),
                        new DecisionId("MSC-2026-1"),
                        AT,
                        PRESIDENCY));
        assertThat(list(AuditList.OVERRIDES, MEMBER))
                .extracting(entry -> entry.what() + ": " + entry.reason())
                .containsExactly(
                        "OUTCOME_CONFIRMED: No State was hindered",
                        "DEADLINE_EXTENDED: More time",
                        "NON_MEMBER_INVITED: Its admission is under way",
                        "RULES_NOT_ADOPTED_BY_MEMBERS: null");
    }

    @Test
    void priorities_adopted_without_a_report_are_an_override_with_the_reason() {
        EventSamples.all().stream()
                .filter(event -> event instanceof PrioritiesAdopted)
                .forEach(event -> views.record(event));
        assertThat(list(AuditList.OVERRIDES, Reader.anyone()))
                .extracting(entry -> entry.what() + ": " + entry.reason())
                .containsExactly("ADOPTED_WITHOUT_REPORT: The report was late");
    }

    @Test
    void a_short_deadline_is_listed_with_its_reason() {
        views.record(shortened());
        assertThat(list(AuditList.SHORT_DEADLINES, Reader.anyone()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo("The term ends tomorrow");
                    assertThat(entry.procedure()).isEqualTo("short");
                });
    }

    @Test
    void a_list_answers_as_known_then_and_as_of_then() {
        views.record(new OutcomeConfirmed(PROCEDURE, "Fine", EffectiveTime.at(LATER), PRESIDENCY));
        assertThat(entries(AuditList.OVERRIDES, views.asked(LATER, 0, MEMBER))).isEmpty();
        assertThat(entries(AuditList.OVERRIDES, views.asked(LATER.minusNanos(1000), MEMBER)))
                .isEmpty();
        assertThat(entries(AuditList.OVERRIDES, views.asked(LATER, MEMBER))).hasSize(1);
    }

    private static ActaEvent statement(Act act) {
        return new StatementMade(
                PROCEDURE, BELIZE, StatementType.RESERVATION, List.of(), TEXT, EventSamples.OPENED, AT, act);
    }

    private static ActaEvent invited(InvitationId id, String reason) {
        return new VicePresidentInvited(MSC, id, BRAZIL, InvitationKind.DESIGNATION, reason, AT, PRESIDENCY);
    }

    private static ActaEvent shortened() {
        ProcedureOpened opened = EventSamples.all().stream()
                .filter(ProcedureOpened.class::isInstance)
                .map(ProcedureOpened.class::cast)
                .findAny()
                .orElseThrow();
        return new ProcedureOpened(
                new ProcedureId("short"),
                opened.provisionalId(),
                opened.round(),
                opened.subject(),
                opened.title(),
                opened.texts(),
                opened.authoritativeLanguage(),
                opened.legalBasis(),
                opened.deadline(),
                "The term ends tomorrow",
                opened.addressees(),
                opened.entitled(),
                opened.rules(),
                opened.disclosure(),
                opened.objectionPolicy(),
                opened.effective(),
                opened.act());
    }

    private List<AuditEntry> list(AuditList list, Reader reader) {
        return entries(list, views.asked(LATER, reader));
    }

    private List<AuditEntry> entries(AuditList list, Question question) {
        return queries.entries(question, list, Paging.first()).items();
    }
}
