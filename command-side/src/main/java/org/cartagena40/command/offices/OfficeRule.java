package org.cartagena40.command.offices;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** Who holds an office, and how the Vice-Presidency is invited, designated, renewed and ended (silence rule 22). */
public enum OfficeRule implements Rule {
    PRESIDENCY_ONCE(
            "000:41",
            "The Presidency is assigned once, for the decade of the plan.",
            "Nothing is to be done: it is on record.",
            null),
    SECRETARIAT_ONCE(
            "000:53", "The Technical Secretariat is designated once.", "Nothing is to be done: it is on record.", null),
    ONLY_THE_PRESIDENCY_INVITES(
            "000:43",
            "Only the Presidency invites to the Vice-Presidency and manages its invitations.",
            "Ask the Presidency.",
            null),
    THE_PRESIDENCY_IS_NOT_INVITED(
            "000:43", "The Presidency does not invite itself.", "Invite another country of the region.", "/invited"),
    NON_MEMBER_NEEDS_A_REASON(
            "000:43, R58",
            "Inviting a State that is not yet a member gives a reason; membership is needed at the start of the term.",
            "Give the reason.",
            "/reason"),
    INCUMBENT_IS_RENEWED(
            "000:43",
            "The State in office is invited to a renewal, not to a new designation.",
            "Use the kind RENEWAL.",
            "/kind"),
    RENEWAL_IS_OF_THE_STATE_IN_OFFICE(
            "000:43, F11",
            "A renewal is of the State in office, before its term has ended.",
            "Invite it to a new designation.",
            "/invited"),
    RENEWED_TERM_HAS_A_STATED_START(
            "silence rule 22",
            "A term of unknown start is renewed only after its start was recorded with evidence.",
            "Record the start of the term with its evidence first.",
            "/invited"),
    NO_THIRD_CONSECUTIVE_TERM(
            "000:43, X17",
            "A State serves at most two consecutive terms: the term is renewable once.",
            "Invite another country of the region.",
            "/invited"),
    INVITATION_IS_KNOWN("000:43", "The invitation is on record.", "Check the invitation.", "/invitation"),
    ONLY_THE_INVITED_STATE_ANSWERS(
            "000:43", "Only the invited State accepts or declines.", "Leave the answer to the invited State.", null),
    INVITATION_AWAITS_AN_ANSWER(
            "000:43",
            "An invitation is accepted once, while it is open.",
            "Check the state of the invitation.",
            "/invitation"),
    INVITATION_CAN_STILL_BE_DECLINED(
            "000:43",
            "An invitation is declined before its term has started or ended.",
            "Check the state of the invitation.",
            "/invitation"),
    INVITATION_IS_OPEN(
            "000:43", "The invitation can still lead to a term.", "Check the state of the invitation.", "/invitation"),
    TERM_IS_UNDATED(
            "silence rule 22",
            "Only a term without a stated start is dated; a stated one is corrected.",
            "Record a correction.",
            "/term"),
    TERM_START_IS_POSSIBLE(
            "silence rule 22", "A term cannot have started after it was on record.", "Check the evidence.", "/start"),
    TERM_IS_IN_OFFICE("000:43", "The term is the one in office.", "Check the term.", "/term"),
    ONLY_THE_STATE_IN_OFFICE_RESIGNS(
            "000:43",
            "A term is resigned by the State that serves it, or ended by the Presidency on its note.",
            "Leave it to the State in office.",
            null),
    TERM_HAS_RUN_OUT(
            "000:43", "A term expires at its stated end and not before.", "Wait for the end of the term.", null),
    DESIGNATION_IS_DUE(
            "silence rule 22",
            "A designated term starts on its stated first day and not before.",
            "Wait for the first day of the term.",
            null),
    ONLY_THE_RECORD_APPLIES(
            "silence rule 5",
            "What silence brought, and the days on which terms begin and end, are taken on record by the record itself.",
            "Nothing is to be done.",
            null),
    INVITATION_IS_ACCEPTED(
            "silence rule 22, X26",
            "Only an accepted invitation is put under silence.",
            "Wait for the invited State to accept.",
            "/invitation"),
    TERM_START_IS_STATED(
            "silence rule 22", "The procedure states the first day of the term.", "State it.", "/termStart"),
    TERM_STARTS_AFTER_THE_DEADLINE(
            "silence rules 12 and 22, F10",
            "The term starts at or after the deadline of its procedure.",
            "Choose a later first day or an earlier deadline.",
            "/termStart"),
    TERMS_DO_NOT_OVERLAP(
            "silence rule 22, F10",
            "A term does not begin before the stated end of the one in office.",
            "Choose a first day at or after that end.",
            "/termStart"),
    RENEWAL_STARTS_WHEN_THE_TERM_ENDS(
            "silence rule 22",
            "A renewal begins on the day on which the running term ends.",
            "State that day.",
            "/termStart");

    private final Wording wording;

    OfficeRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
