package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SETTLED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.RecordedProcedures.LATER;
import static org.cartagena40.command.silence.RecordedProcedures.adopted;
import static org.cartagena40.command.silence.RecordedProcedures.broken;
import static org.cartagena40.command.silence.RecordedProcedures.entitled;
import static org.cartagena40.command.silence.RecordedProcedures.held;
import static org.cartagena40.command.silence.RecordedProcedures.number;
import static org.cartagena40.command.silence.RecordedProcedures.opening;
import static org.cartagena40.command.silence.RecordedProcedures.reissued;
import static org.cartagena40.command.silence.RecordedProcedures.revocable;
import static org.cartagena40.command.silence.RecordedProcedures.titled;
import static org.cartagena40.command.silence.RecordedProcedures.under;
import static org.cartagena40.command.silence.RecordedProcedures.withdrawn;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.RECORD;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.command.membership.MembershipRule;
import org.cartagena40.command.redecide.Discrepancy;
import org.cartagena40.command.redecide.Redeciding;
import org.cartagena40.command.redecide.RedecisionReport;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.junit.jupiter.api.Test;

/** What is on record is what the rules give; what somebody made of it by hand is named with its place. */
class RedecidedProceduresTest {

    @Test
    void a_record_that_the_rules_made_is_what_the_rules_give() {
        assertThat(report(broken()).equal()).as(words(broken())).isTrue();
        assertThat(report(adopted()).equal()).as(words(adopted())).isTrue();
        assertThat(report(held()).equal()).as(words(held())).isTrue();
        assertThat(report(revocable()).equal()).as(words(revocable())).isTrue();
        assertThat(report(reissued()).equal()).as(words(reissued())).isTrue();
        assertThat(report(withdrawn()).equal()).as(words(withdrawn())).isTrue();
    }

    @Test
    void it_says_how_far_it_went_and_how_much_it_saw() {
        RedecisionReport report = report(reissued());
        assertThat(report.procedures()).isEqualTo(2);
        assertThat(report.acts()).isEqualTo(5);
        assertThat(report.position()).isEqualTo(reissued().head());
        assertThat(report.events()).isEqualTo(report.position() + 1);
    }

    @Test
    void an_adoption_over_a_standing_objection_is_named_with_procedure_position_and_both_outcomes() {
        RecordedActs record = RecordedActs.usual()
                .after(opening(ObjectionPolicy.REVOCABLE), objection(BELIZE, OPENED.plusSeconds(60)))
                .written(SP1, new SilenceLapsed(SP1, List.of(), false, EffectiveTime.at(C), RECORD), SETTLED);
        Discrepancy found = only(record);
        assertThat(found.about()).isEqualTo(SP1.value());
        assertThat(found.position()).isEqualTo(record.positionOf(SilenceLapsed.class));
        assertThat(found.act()).isEqualTo("ConcludeProcedure");
        assertThat(found.recorded()).containsExactly("silence.silence-lapsed");
        assertThat(found.redecided()).containsExactly("silence.silence-broken");
        assertThat(found.inWords())
                .contains("recorded silence.silence-lapsed; the rules give silence.silence-broken")
                .contains(SP1.value());
    }

    @Test
    void an_objection_whose_effect_was_taken_away_is_named() {
        Discrepancy found =
                report(broken().without(SilenceBroken.class)).first().get(0);
        assertThat(found.recorded()).containsExactly("silence.objection-raised");
        assertThat(found.redecided()).containsExactly("silence.objection-raised", "silence.silence-broken");
    }

    @Test
    void an_objection_moved_to_the_deadline_would_have_been_late() {
        RecordedActs record = broken().tampered(
                        ObjectionRaised.class,
                        e -> new ObjectionRaised(
                                e.procedure(),
                                e.by(),
                                e.grounds(),
                                e.paragraphs(),
                                null,
                                C,
                                EffectiveTime.at(C),
                                e.act()));
        assertThat(report(record).first().get(0).redecided()).containsExactly("silence.objection-arrived-late");
    }

    @Test
    void an_act_that_the_rules_refuse_is_named_with_the_rule() {
        RecordedActs record = broken().tampered(
                        ObjectionRaised.class,
                        e -> new ObjectionRaised(
                                e.procedure(),
                                HONDURAS,
                                e.grounds(),
                                e.paragraphs(),
                                null,
                                e.receivedAt(),
                                e.effective(),
                                Acts.accredited(HONDURAS)));
        Discrepancy found = report(record).first().get(0);
        assertThat(found.refusedBy()).isEqualTo("ENTITLED_AT_OPENING");
        assertThat(found.redecided()).isEmpty();
        assertThat(found.inWords()).contains("the rules give a refusal by ENTITLED_AT_OPENING");
    }

    @Test
    void a_conclusion_before_its_time_is_named() {
        Discrepancy found = report(adopted().backDated(SilenceLapsed.class, justBefore(SETTLED)))
                .first()
                .get(0);
        assertThat(found.refusedBy()).isEqualTo("SETTLED");
    }

    @Test
    void another_effective_time_is_named_field_by_field() {
        RecordedActs record = adopted()
                .tampered(
                        SilenceLapsed.class,
                        e -> new SilenceLapsed(
                                e.procedure(),
                                e.interruptions(),
                                e.underReview(),
                                EffectiveTime.at(justBefore(C)),
                                e.act()));
        Discrepancy found = report(record).first().get(0);
        assertThat(found.differs())
                .singleElement()
                .asString()
                .startsWith("/effective/from: recorded \"2026-11-26T20:59");
    }

    @Test
    void a_rule_set_other_than_the_one_in_force_is_named_and_the_pinned_one_decides_what_follows() {
        ProceduralRules usual = ProceduralRules.SOFTWARE_DEFAULT;
        ProceduralRules slower = new ProceduralRules(
                usual.version(),
                usual.minimumDuration(),
                usual.extensions(),
                usual.statementWindow(),
                Duration.ofDays(2),
                usual.confirmation(),
                usual.disclosure(),
                usual.objectionPolicy());
        RecordedActs record = adopted().tampered(ProcedureOpened.class, e -> under(slower, e));
        List<Discrepancy> found = report(record).first();
        assertThat(found.get(0).act()).isEqualTo("OpenSilenceProcedure");
        assertThat(found.get(0).differs()).singleElement().asString().startsWith("/rules/settling: recorded \"PT48H\"");
        assertThat(found.stream().map(Discrepancy::refusedBy)).contains("SETTLED");
    }

    @Test
    void a_text_or_a_list_changed_after_the_opening_is_found_where_the_rules_make_it_and_else_by_the_log_alone() {
        RecordedActs fewer = adopted().tampered(ProcedureOpened.class, e -> entitled(List.of(BELIZE), e));
        assertThat(report(fewer).first().get(0).differs())
                .singleElement()
                .asString()
                .startsWith("/entitled");
        RecordedActs retold = adopted().tampered(ProcedureOpened.class, e -> titled("Another title", e));
        assertThat(report(retold).equal())
                .as("what a request said, no rule makes")
                .isTrue();
    }

    @Test
    void a_number_that_leaves_a_gap_or_went_to_a_broken_text_is_named() {
        Discrepancy gap = only(adopted().numbered(number(3), LATER));
        assertThat(gap.act()).isEqualTo("NumberDecisions");
        assertThat(gap.differs()).anyMatch(field -> field.startsWith("/number: recorded \"MSC-2026-3\""));
        assertThat(only(broken().numbered(number(2), LATER)).differs())
                .containsExactly("it is numbered and was not adopted");
        assertThat(report(adopted().numbered(number(2), LATER)).equal()).isTrue();
    }

    @Test
    void an_act_that_authority_refuses_is_named() {
        Redeciding audit = new Redeciding(broken(), (command, standing) -> {
            MembershipRule.DELEGATE_IS_ACCREDITED.check(!(command instanceof RaiseObjection));
            return command;
        });
        assertThat(audit.carryOut(broken().head(), position -> {}).first())
                .extracting(Discrepancy::refusedBy)
                .containsOnly("DELEGATE_IS_ACCREDITED");
    }

    @Test
    void every_event_tells_its_request_and_every_command_has_its_decider() {
        assertThat(AskedBySilence.types()).containsExactlyInAnyOrder(SilenceEvent.class.getPermittedSubclasses());
        Set<Class<?>> handled = Stream.of(SilenceProcedureAggregate.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("handle"))
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
        assertThat(new RedecidingSilence(id -> SilenceProcedure.NONE).commands())
                .isEqualTo(handled);
    }

    private static Discrepancy only(RecordedActs record) {
        List<Discrepancy> found = report(record).first();
        assertThat(found).as(words(record)).hasSize(1);
        return found.get(0);
    }

    private static RedecisionReport report(RecordedActs record) {
        return new Redeciding(record, (command, standing) -> command).carryOut(record.head(), position -> {});
    }

    private static String words(RecordedActs record) {
        return report(record).first().stream().map(Discrepancy::inWords).collect(Collectors.joining("\n"));
    }
}
