package org.cartagena40.command.meetings;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** Who may come to a meeting: invitation and registration. */
public enum RegistrationRule implements Rule {
    ONLY_THE_PRESIDENCY_INVITES(
            "000:62, R105", "Stakeholders are invited by the Presidency.", "Ask the Presidency.", null),
    INVITED_ONCE_FOR_A_PURPOSE(
            "000:62, R103",
            "A stakeholder is invited once for each purpose.",
            "Nothing is to be done: it is invited.",
            "/stakeholder"),
    MEMBERS_NEED_NO_INVITATION(
            "000:57, R103", "Members take part in their own right.", "Register the delegation.", "/stakeholder"),
    REGISTRATION_DEADLINE_IS_AHEAD(
            "001:63", "Registration is opened until a moment that is still ahead.", "Choose a later time.", "/until"),
    DEADLINE_INSTANT_FITS_ITS_ZONE(
            "001:63, X7",
            "The instant of a deadline is that of its local time in its zone.",
            "Give the local time and the zone only.",
            "/until"),
    REGISTRATION_IS_ONLY_LENGTHENED(
            "001:63, F19",
            "Opening registration again gives it more time; it is closed early by an act of its own.",
            "Choose a later deadline, or close registration.",
            "/until"),
    REGISTRATION_IS_OPEN(
            "001:63",
            "Registration is open: its deadline is ahead and nobody closed it.",
            "Nothing is to be done.",
            null),
    REGISTRATION_WAS_OPENED(
            "001:63", "One registers after registration was opened.", "Wait until it is open.", "/meeting"),
    ONE_REGISTERS_ITS_OWN(
            "001:69, R105",
            "A delegate registers for its own State, a stakeholder for itself; the Presidency and the Technical Secretariat"
                    + " for anybody.",
            "Ask the Technical Secretariat to register the person.",
            "/affiliation"),
    CONSTITUENCY_FITS_THE_AFFILIATION(
            "001:67, X19",
            "Members take part as member States, all others as what they are.",
            "Correct the constituency.",
            "/constituency"),
    STAKEHOLDER_IS_INVITED(
            "000:62, R105",
            "Except at the Support Platform, who is no member takes part by invitation; nobody admits itself.",
            "Ask the Presidency for an invitation.",
            "/affiliation"),
    ONE_REGISTRATION_A_PERSON(
            "F19",
            "A person has one registration for a meeting, under the affiliation it chose.",
            "Withdraw the registration to choose another affiliation.",
            "/person"),
    PARTICIPANT_IS_NEW("F19", "A registration has an id of its own.", "Register under a new id.", "/participant"),
    PLACE_WAS_DECIDED("F19", "Who was not admitted by the Presidency stays so.", "Write to the Presidency.", "/person"),
    ONLY_THE_PRESIDENCY_ADMITS_LATECOMERS(
            "F19", "The waiting list is decided by the Presidency.", "Ask the Presidency.", null),
    PARTICIPANT_WAITS("F19", "The participant is on the waiting list.", "Check the participant.", "/participant"),
    PARTICIPANT_IS_REGISTERED(
            "F19", "The participant is registered or waits.", "Check the participant.", "/participant"),
    REGISTRATION_REASON_IS_GIVEN("F19", "A reason says something.", "Give the reason.", "/reason");

    private final Wording wording;

    RegistrationRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
