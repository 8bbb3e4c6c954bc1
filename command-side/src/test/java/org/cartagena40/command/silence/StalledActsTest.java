package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.entry;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justAfter;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.until;
import static org.cartagena40.command.silence.Procedures.withdrawal;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.HAS_AN_OBJECTION_ON_RECORD;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.NO_OBJECTION_STANDS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;

import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.junit.jupiter.api.Test;

/** A formal act is never lost, however late it comes to the log (rules 10, 12 and 14). */
class StalledActsTest {

    @Test
    void an_objection_received_before_the_text_was_withdrawn_and_recorded_after_it_is_kept() {
        given(opened())
                .after(withdrawalOfTheText(C.minusSeconds(60)))
                .when(objection(BELIZE, C.minusSeconds(61)))
                .thenKinds(ObjectionArrivedAfterConclusion.class);
        given(opened())
                .after(withdrawalOfTheText(C.minusSeconds(60)))
                .when(objection(BELIZE, C.minusSeconds(60)))
                .thenRefused(NOT_WITHDRAWN);
    }

    @Test
    void a_deadline_is_not_moved_past_an_objection_that_is_on_record_as_late() {
        given(opened())
                .after(objection(BELIZE, justAfter(C)))
                .when(new ExtendDeadline(SP1, until("2026-11-27T18:00"), "More time", PRESIDENCY, justBefore(C)))
                .thenRefused(NO_OBJECTION_STANDS);
    }

    @Test
    void a_deadline_is_not_moved_past_a_message_that_awaits_its_second_person_as_late() {
        given(opened())
                .after(entry(BELIZE, C, justAfter(C)))
                .when(new ExtendDeadline(SP1, until("2026-11-27T18:00"), "More time", PRESIDENCY, justBefore(C)))
                .thenRefused(NO_OBJECTION_STANDS);
    }

    @Test
    void an_objection_kept_without_effect_can_be_withdrawn_once() {
        var kept = given(opened()).after(conclusion(), objection(BELIZE, justBefore(C)));
        kept.when(withdrawal(BELIZE, C.plusSeconds(60))).thenKinds(ObjectionWithdrawn.class);
        kept.after(withdrawal(BELIZE, C.plusSeconds(60)))
                .when(withdrawal(BELIZE, C.plusSeconds(61)))
                .thenRefused(HAS_AN_OBJECTION_ON_RECORD);
    }
}
