package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.broken;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.BEFORE_THE_DEADLINE;
import static org.cartagena40.command.silence.SilenceRule.NOT_BROKEN;
import static org.cartagena40.command.silence.SilenceRule.NOT_CONCLUDED;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_OPENER_WITHDRAWS;
import static org.cartagena40.command.silence.SilenceRule.WITHDRAWAL_HAS_A_REASON;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.events.silence.ObjectionPolicy.REVOCABLE;

import java.time.Instant;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.TextWithdrawn;
import org.junit.jupiter.api.Test;

/** Silence rule 13: the opener takes its text back before the deadline, while silence is not broken. */
class WithdrawTextTest {

    private static final Instant IN_TIME = OPENED.plusSeconds(60);

    @Test
    void just_before_the_deadline_the_text_is_withdrawn() {
        var answer = given(opened()).when(withdrawalOfTheText(justBefore(C)));
        answer.then(withdrawnAt(justBefore(C)));
        assertThat(answer.state().is(SilenceProcedure.Outcome.WITHDRAWN)).isTrue();
    }

    @Test
    void at_the_deadline_it_is_too_late() {
        given(opened()).when(withdrawalOfTheText(C)).thenRefused(BEFORE_THE_DEADLINE);
    }

    @Test
    void a_broken_text_is_not_withdrawn() {
        given(opened())
                .after(objection(BELIZE, IN_TIME))
                .when(withdrawalOfTheText(justBefore(C)))
                .thenRefused(NOT_BROKEN);
        given(opened(REVOCABLE), objected(BELIZE, IN_TIME), broken(1, C))
                .when(withdrawalOfTheText(justBefore(C)))
                .thenRefused(NOT_BROKEN);
    }

    @Test
    void under_REVOCABLE_a_standing_objection_does_not_hinder() {
        given(opened(REVOCABLE), objected(BELIZE, IN_TIME))
                .when(withdrawalOfTheText(justBefore(C)))
                .then(withdrawnAt(justBefore(C)));
    }

    @Test
    void an_adopted_text_is_not_withdrawn_not_even_by_a_request_that_stalled() {
        given(opened())
                .after(conclusion())
                .when(withdrawalOfTheText(justBefore(C)))
                .thenRefused(NOT_CONCLUDED);
    }

    @Test
    void a_text_is_withdrawn_once() {
        given(opened())
                .after(withdrawalOfTheText(IN_TIME))
                .when(withdrawalOfTheText(justBefore(C)))
                .thenRefused(NOT_WITHDRAWN);
    }

    @Test
    void only_the_opener_withdraws() {
        withdrawalBy(SECRETARIAT).thenRefused(ONLY_THE_OPENER_WITHDRAWS);
        withdrawalBy(Acts.of(CHILE)).thenRefused(ONLY_THE_OPENER_WITHDRAWS);
        withdrawalBy(PRETENDER).thenRefused(ONLY_THE_OPENER_WITHDRAWS);
    }

    @Test
    void a_withdrawal_gives_a_reason() {
        given(opened()).when(new WithdrawText(SP1, " ", PRESIDENCY, IN_TIME)).thenRefused(WITHDRAWAL_HAS_A_REASON);
    }

    @Test
    void a_withdrawn_text_never_lapses() {
        given(opened()).after(withdrawalOfTheText(IN_TIME)).when(conclusion()).thenNothing();
    }

    private static Answer<SilenceProcedure, SilenceEvent> withdrawalBy(Act act) {
        return given(opened()).when(new WithdrawText(SP1, "A better text", act, IN_TIME));
    }

    private static TextWithdrawn withdrawnAt(Instant at) {
        return new TextWithdrawn(SP1, "A better text is coming", EffectiveTime.at(at), PRESIDENCY);
    }
}
