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
            "Accreditations are registered by the Technical Secretariat with the credential document; those of the"
                    + " Secretariat's own officers and of auditors by the Presidency as well.",
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
            "An accreditation is ended by its own State or body or by the Presidency.",
            "Ask the State, the body or the Presidency to end it.",
            null),
    DELEGATE_IS_ACCREDITED(
            "silence rule 7, 001:69",
            "A person acts for a State under an accreditation in force at the time of the act.",
            "Have the accreditation registered by the Technical Secretariat, then send the act again.",
            null),
    PERSON_IS_ACCREDITED(
            "000:41, 000:53, R48",
            "A person acts for an office or a body under an accreditation in force at the time of the act.",
            "Have the accreditation registered by the Technical Secretariat, then send the act again.",
            null),
    OFFICE_IS_HELD(
            "000:41, 000:45, 000:53",
            "An office is acted for by the State or body that holds it at the time of the act.",
            "Act in the capacity that you hold; GET /api/v1/authority lists it.",
            null),
    CAPACITY_MAY_SEND_THE_ACT(
            "R66, R105",
            "Each act is sent in the capacities that the table of permissions names for it, and in no other.",
            "See the table of permissions for who may send it, and ask one of those.",
            null),
    CAPACITY_FITS_ITS_BODY(
            "000:39-53",
            "Officers of both presidencies are of States, those of the Secretariat and of stakeholders are not; a"
                    + " delegate of a State is accredited as such, and nobody acts as the record.",
            "Correct the capacity or the body.",
            "/capacity"),
    NOBODY_REGISTERS_ITSELF(
            "001:69, R66",
            "Nobody registers its own accreditation or becomes its own deputy.",
            "Ask a colleague to register it.",
            "/person"),
    THE_ACCREDITED_PERSON_OR_THE_SECRETARIAT_APPOINTS(
            "001:69, R48",
            "A deputy is appointed by the accredited person itself, or registered by the Technical Secretariat.",
            "Ask the accredited person or the Technical Secretariat.",
            null),
    SECRETARIAT_HAS_THE_DEPUTYS_CREDENTIAL(
            "001:69",
            "A deputy that the Technical Secretariat registers has a credential document.",
            "Name the document.",
            "/credential"),
    A_DEPUTY_HAS_NO_DEPUTY(
            "R48",
            "A deputy stands in for an accredited person, never for another deputy.",
            "Ask the accredited person to appoint the deputy.",
            "/deputyOf"),
    DEPUTY_ENDS_WITH_THE_ACCREDITATION(
            "R48",
            "A deputy has a period that lies within that of the accreditation.",
            "Correct the period.",
            "/until"),
    THE_PRESIDENCY_OR_THE_SECRETARIAT_NOTES_A_DISPUTE(
            "F29",
            "That two governments claim a seat is put on record by the Presidency or the Technical Secretariat.",
            "Send the notes to the Presidency.",
            null),
    SEAT_IS_DISPUTED_ONCE(
            "F29", "A seat is disputed once at a time.", "Nothing is to be done: it is on record.", "/state"),
    THE_PRESIDENCYS_OWN_SEAT_IS_FOR_THE_MEMBERS(
            "F29, F33",
            "The Presidency does not decide about its own seat: a dispute about it is for the members.",
            "End single accreditations, or put the matter to the members and record their decision.",
            "/state"),
    DISPUTE_HAS_A_REASON_AND_EVIDENCE(
            "F29", "A dispute and its decision have a reason, and a dispute has evidence.", "Give them.", "/reason"),
    ONLY_THE_PRESIDENCY_DECIDES_ABOUT_A_SEAT(
            "F29",
            "The Presidency decides which accreditations of a disputed seat stand.",
            "Ask the Presidency to decide.",
            null),
    SEAT_IS_IN_DISPUTE("F29", "Only what is disputed is decided.", "Check the State.", "/state"),
    STANDING_ACCREDITATIONS_ARE_THE_STATES(
            "F29",
            "The accreditations that stand are of that State and have not ended; deputies follow theirs.",
            "Correct the list.",
            "/standing"),
    SEAT_IS_NOT_DISPUTED(
            "F29",
            "While two governments claim a seat, nobody speaks for the State.",
            "The Presidency decides whose accreditations stand; send the act again then. An objection sent now is kept"
                    + " and held; one by note verbale can be entered on behalf of the State.",
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
