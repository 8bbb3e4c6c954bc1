package org.cartagena40.command.membership;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** Who may be a member, and who may speak for a State. */
public enum MembershipRule implements Rule {
    ONLY_THE_PRESIDENCY_ADMITS(
            "000:39, X16",
            "Members are admitted and their withdrawal is recorded by the Presidency.",
            "Ask the Presidency to record it.",
            null),
    MEMBER_ONCE(
            "000:39",
            "A State is admitted while it is not a member.",
            "Nothing is to be done: it is a member on record.",
            "/member"),
    IS_A_MEMBER("000:39", "Only a member can withdraw.", "Check the State.", "/member"),
    ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS(
            "001:69",
            "Accreditations are registered by the Technical Secretariat with the credential document.",
            "Send the credential to the Technical Secretariat.",
            null),
    ACCREDITATION_IS_NEW(
            "001:69",
            "An accreditation is registered once, under an id of its own.",
            "Register it under a new id.",
            "/accreditation"),
    WITHDRAWAL_HAS_A_DATE(
            "X16", "The withdrawal of a member has a date from which it certainly holds.", "State the date.", "/from"),
    ACCREDITATION_ENDS_AFTER_IT_BEGINS(
            "001:69", "An accreditation ends after it begins.", "Correct the period.", "/until"),
    ACCREDITATION_IS_KNOWN(
            "001:69",
            "The accreditation is on record and has not ended.",
            "Check the accreditation.",
            "/accreditation"),
    THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS(
            "001:69",
            "An accreditation is ended by its own State or by the Presidency.",
            "Ask the State or the Presidency to end it.",
            null),
    DELEGATE_IS_ACCREDITED(
            "silence rule 7, 001:69",
            "A person acts for a State under an accreditation in force at the time of the act.",
            "Have the accreditation registered by the Technical Secretariat, then send the act again.",
            null);

    private final Wording wording;

    MembershipRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
