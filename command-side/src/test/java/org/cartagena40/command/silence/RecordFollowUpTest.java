package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SETTLED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.brokenAt;
import static org.cartagena40.command.silence.Procedures.followUp;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.ANSWERED_STATE_OBJECTED;
import static org.cartagena40.command.silence.SilenceRule.ANSWER_HAS_A_TEXT;
import static org.cartagena40.command.silence.SilenceRule.CLOSURE_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.FOLLOW_UP_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.FOLLOW_UP_IS_OPEN;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_FOLLOWS_UP;
import static org.cartagena40.command.silence.SilenceRule.REGISTER_IS_OPEN;
import static org.cartagena40.command.silence.SilenceRule.SILENCE_IS_BROKEN;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;

import java.time.Instant;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.SilenceEvent;
import org.junit.jupiter.api.Test;

/** Silence rule 18: what the Presidency does after a broken silence. */
class RecordFollowUpTest {

    private static final Instant IN_TIME = OPENED.plusSeconds(60);

    @Test
    void consultations_and_meetings_may_lead_on_to_anything() {
        broken().when(followUp(FollowUp.CONSULT))
                .then(new FollowUpRecorded(
                        SP1, FollowUp.CONSULT, "Paragraph 3 is rewritten", EffectiveTime.at(SETTLED), PRESIDENCY));
        broken().after(followUp(FollowUp.CONSULT), followUp(FollowUp.MEETING), followUp(FollowUp.CONSULT))
                .when(followUp(FollowUp.REISSUE))
                .thenKinds(FollowUpRecorded.class);
    }

    @Test
    void a_reissue_or_a_drop_is_the_last_follow_up() {
        Stream.of(FollowUp.values()).forEach(next -> {
            broken().after(followUp(FollowUp.REISSUE)).when(followUp(next)).thenRefused(FOLLOW_UP_IS_OPEN);
            broken().after(followUp(FollowUp.DROP)).when(followUp(next)).thenRefused(FOLLOW_UP_IS_OPEN);
        });
    }

    @Test
    void it_may_be_recorded_at_once_after_the_break() {
        broken().when(new RecordFollowUp(SP1, FollowUp.CONSULT, "At once", PRESIDENCY, IN_TIME))
                .thenKinds(FollowUpRecorded.class);
    }

    @Test
    void there_is_nothing_to_follow_up_without_a_break() {
        given(opened()).when(followUp(FollowUp.REISSUE)).thenRefused(SILENCE_IS_BROKEN);
        given(opened(), lapsed()).when(followUp(FollowUp.REISSUE)).thenRefused(SILENCE_IS_BROKEN);
        given(opened())
                .after(withdrawalOfTheText(IN_TIME))
                .when(followUp(FollowUp.DROP))
                .thenRefused(SILENCE_IS_BROKEN);
        given(opened(ObjectionPolicy.REVOCABLE), objected(BELIZE, IN_TIME))
                .when(followUp(FollowUp.CONSULT))
                .thenRefused(SILENCE_IS_BROKEN);
    }

    @Test
    void only_the_Presidency_follows_up_with_a_reason() {
        Stream.of(SECRETARIAT, Acts.of(CHILE), PRETENDER, RECORD).forEach(act -> {
            broken().when(new RecordFollowUp(SP1, FollowUp.DROP, "Enough", act, SETTLED))
                    .thenRefused(ONLY_THE_PRESIDENCY_FOLLOWS_UP);
            broken().when(closure(act, "Enough", IN_TIME)).thenRefused(ONLY_THE_PRESIDENCY_FOLLOWS_UP);
            broken().when(answer(act, "We heard you")).thenRefused(ONLY_THE_PRESIDENCY_FOLLOWS_UP);
        });
        broken().when(new RecordFollowUp(SP1, FollowUp.DROP, " ", PRESIDENCY, SETTLED))
                .thenRefused(FOLLOW_UP_HAS_A_REASON);
    }

    @Test
    void the_register_of_objections_is_closed_before_the_deadline_only_and_once() {
        broken().when(closure(PRESIDENCY, "Nobody else objects", justBefore(C)))
                .then(new ObjectionRegisterClosed(
                        SP1, "Nobody else objects", EffectiveTime.at(justBefore(C)), PRESIDENCY));
        broken().when(closure(PRESIDENCY, "Too late", C)).thenRefused(REGISTER_IS_OPEN);
        broken().after(closure(PRESIDENCY, "Enough", IN_TIME))
                .when(closure(PRESIDENCY, "Again", IN_TIME))
                .thenRefused(REGISTER_IS_OPEN);
        broken().when(closure(PRESIDENCY, "", IN_TIME)).thenRefused(CLOSURE_HAS_A_REASON);
        given(opened()).when(closure(PRESIDENCY, "Why not", IN_TIME)).thenRefused(SILENCE_IS_BROKEN);
    }

    @Test
    void an_objection_that_comes_after_the_closure_is_kept_and_never_lost() {
        broken().after(closure(PRESIDENCY, "Enough", IN_TIME))
                .when(objection(PERU, justBefore(C)))
                .thenKinds(ObjectionArrivedAfterConclusion.class);
    }

    @Test
    void an_answer_goes_to_a_State_that_objected_and_has_a_text() {
        broken().when(answer(PRESIDENCY, "Paragraph 3 now names no amount."))
                .then(new ObjectionAnswered(
                        SP1,
                        BELIZE,
                        LanguageText.of("en", "Paragraph 3 now names no amount."),
                        EffectiveTime.at(SETTLED),
                        PRESIDENCY));
        broken().when(answer(PRESIDENCY, " ")).thenRefused(ANSWER_HAS_A_TEXT);
        given(opened()).when(answer(PRESIDENCY, "You did not object")).thenRefused(ANSWERED_STATE_OBJECTED);
    }

    @Test
    void a_late_objection_and_one_that_can_still_be_withdrawn_are_answered_too() {
        given(opened())
                .after(objection(BELIZE, C))
                .when(answer(PRESIDENCY, "Late, but heard"))
                .thenKinds(ObjectionAnswered.class);
        given(opened(ObjectionPolicy.REVOCABLE), objected(BELIZE, IN_TIME))
                .when(answer(PRESIDENCY, "Would this help?"))
                .thenKinds(ObjectionAnswered.class);
    }

    private static Story<SilenceProcedure, SilenceEvent> broken() {
        return given(opened(), objected(BELIZE, IN_TIME), brokenAt(IN_TIME));
    }

    private static CloseObjectionRegister closure(Act act, String reason, Instant at) {
        return new CloseObjectionRegister(SP1, reason, act, at);
    }

    private static AnswerObjection answer(Act act, String text) {
        return new AnswerObjection(SP1, BELIZE, LanguageText.of("en", text), act, SETTLED);
    }
}
