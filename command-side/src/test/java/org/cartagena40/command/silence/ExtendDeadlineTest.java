package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.DEADLINE;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.broken;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.extension;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justAfter;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.openedForBrazil;
import static org.cartagena40.command.silence.Procedures.openedUnder;
import static org.cartagena40.command.silence.Procedures.until;
import static org.cartagena40.command.silence.Procedures.withdrawal;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.BEFORE_THE_DEADLINE;
import static org.cartagena40.command.silence.SilenceRule.EXTENSIONS_ARE_LEFT;
import static org.cartagena40.command.silence.SilenceRule.EXTENSION_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.NOT_CONCLUDED;
import static org.cartagena40.command.silence.SilenceRule.NOT_PAST_THE_TERM_START;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.NO_OBJECTION_STANDS;
import static org.cartagena40.command.silence.SilenceRule.ONLY_LATER;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_OPENER_EXTENDS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Standings.rules;
import static org.cartagena40.command.testing.Standings.standing;
import static org.cartagena40.events.silence.ObjectionPolicy.REVOCABLE;

import java.time.Duration;
import java.time.Instant;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.junit.jupiter.api.Test;

/** Silence rule 12: only the opener, only later, only in time, only undisturbed, only so often, only before the term. */
class ExtendDeadlineTest {

    private static final Deadline A_DAY_LATER = until("2026-11-27T18:00");
    private static final Deadline TWO_DAYS_LATER = until("2026-11-28T18:00");
    private static final Deadline THREE_DAYS_LATER = until("2026-11-29T18:00");
    private static final Instant IN_TIME = OPENED.plusSeconds(60);

    @Test
    void just_before_the_deadline_it_is_extended() {
        given(opened())
                .when(extensionAt(justBefore(C)))
                .then(new DeadlineExtended(
                        SP1, DEADLINE, A_DAY_LATER, "More time", EffectiveTime.at(justBefore(C)), PRESIDENCY));
    }

    @Test
    void at_the_deadline_it_is_too_late() {
        given(opened()).when(extensionAt(C)).thenRefused(BEFORE_THE_DEADLINE);
        given(opened()).when(extensionAt(justAfter(C))).thenRefused(BEFORE_THE_DEADLINE);
    }

    @Test
    void a_microsecond_later_is_later() {
        given(opened()).when(extension(at(justAfter(C)))).thenKinds(DeadlineExtended.class);
    }

    @Test
    void neither_the_same_instant_nor_an_earlier_one_is_later() {
        given(opened()).when(extension(DEADLINE)).thenRefused(ONLY_LATER);
        given(opened()).when(extension(at(justBefore(C)))).thenRefused(ONLY_LATER);
    }

    @Test
    void later_is_measured_from_the_extended_deadline() {
        given(opened())
                .after(extension(TWO_DAYS_LATER))
                .when(extension(A_DAY_LATER))
                .thenRefused(ONLY_LATER);
    }

    @Test
    void the_pinned_number_of_extensions_is_the_last() {
        var once = given(opened()).after(extension(A_DAY_LATER));
        once.when(extension(TWO_DAYS_LATER)).thenKinds(DeadlineExtended.class);
        once.after(extension(TWO_DAYS_LATER)).when(extension(THREE_DAYS_LATER)).thenRefused(EXTENSIONS_ARE_LEFT);
    }

    @Test
    void later_rules_do_not_reach_an_open_procedure() {
        var generous = standing(rules(withExtensions(9)));
        given(openedUnder(withExtensions(0)))
                .standing(generous)
                .when(extension(A_DAY_LATER))
                .thenRefused(EXTENSIONS_ARE_LEFT);
    }

    @Test
    void only_the_opener_extends() {
        given(opened()).when(extensionBy(SECRETARIAT)).thenRefused(ONLY_THE_OPENER_EXTENDS);
        given(opened()).when(extensionBy(Acts.of(CHILE))).thenRefused(ONLY_THE_OPENER_EXTENDS);
        given(opened()).when(extensionBy(PRETENDER)).thenRefused(ONLY_THE_OPENER_EXTENDS);
        given(opened())
                .when(extensionBy(Acts.as(MEXICO.institution(), Capacity.VICE_PRESIDENCY)))
                .thenRefused(ONLY_THE_OPENER_EXTENDS);
    }

    @Test
    void an_objection_ends_the_possibility() {
        given(opened())
                .after(objection(BELIZE, IN_TIME))
                .when(extension(A_DAY_LATER))
                .thenRefused(NO_OBJECTION_STANDS);
        given(opened(REVOCABLE), objected(BELIZE, IN_TIME))
                .when(extension(A_DAY_LATER))
                .thenRefused(NO_OBJECTION_STANDS);
    }

    @Test
    void under_REVOCABLE_a_withdrawn_objection_no_longer_stands() {
        given(opened(REVOCABLE))
                .after(objection(BELIZE, IN_TIME), withdrawal(BELIZE, IN_TIME))
                .when(extension(A_DAY_LATER))
                .thenKinds(DeadlineExtended.class);
    }

    @Test
    void under_TERMINAL_a_withdrawn_objection_has_broken_the_silence() {
        given(opened())
                .after(objection(BELIZE, IN_TIME), withdrawal(BELIZE, IN_TIME))
                .when(extension(A_DAY_LATER))
                .thenRefused(NO_OBJECTION_STANDS);
    }

    @Test
    void an_extension_gives_a_reason() {
        given(opened())
                .when(new ExtendDeadline(SP1, A_DAY_LATER, " ", PRESIDENCY, IN_TIME))
                .thenRefused(EXTENSION_HAS_A_REASON);
    }

    @Test
    void what_is_over_is_not_extended() {
        given(opened()).after(conclusion()).when(extensionAt(justBefore(C))).thenRefused(NOT_CONCLUDED);
        given(opened())
                .after(withdrawalOfTheText(IN_TIME))
                .when(extension(A_DAY_LATER))
                .thenRefused(NOT_WITHDRAWN);
        given(opened(REVOCABLE), objected(BELIZE, IN_TIME), broken(1, C))
                .when(extensionAt(justBefore(C)))
                .thenRefused(NO_OBJECTION_STANDS);
    }

    @Test
    void it_goes_up_to_the_start_of_the_term_and_not_past_it() {
        Instant start = Zones.startOf(Procedures.TERM_START);
        given(openedForBrazil()).when(extension(at(start))).thenKinds(DeadlineExtended.class);
        given(openedForBrazil()).when(extension(at(justAfter(start)))).thenRefused(NOT_PAST_THE_TERM_START);
        given(opened()).when(extension(at(justAfter(start)))).thenKinds(DeadlineExtended.class);
    }

    @Test
    void it_moves_nothing_but_the_deadline() {
        var answer = given(opened()).when(extension(A_DAY_LATER));
        assertThat(answer.state().frozen()).isEqualTo(opened());
        assertThat(answer.state().currentDeadline()).isEqualTo(A_DAY_LATER);
    }

    private static ExtendDeadline extensionAt(Instant receivedAt) {
        return new ExtendDeadline(SP1, A_DAY_LATER, "More time", PRESIDENCY, receivedAt);
    }

    private static ExtendDeadline extensionBy(Act act) {
        return new ExtendDeadline(SP1, A_DAY_LATER, "More time", act, IN_TIME);
    }

    private static Deadline at(Instant instant) {
        return new Deadline(instant.atZone(Zones.SANTIAGO).toLocalDateTime(), Zones.SANTIAGO, instant);
    }

    private static ProceduralRules withExtensions(int extensions) {
        return new ProceduralRules(
                2,
                Duration.ofDays(3),
                extensions,
                Duration.ofDays(7),
                Duration.ofSeconds(2),
                Duration.ofDays(5),
                Disclosure.MEMBERS_SEE_THE_STATE,
                ObjectionPolicy.TERMINAL);
    }
}
