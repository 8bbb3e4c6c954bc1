package org.cartagena40.command.mechanism;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for the Mechanism as a body. */
public enum MechanismRule implements Rule {
    ESTABLISHED_ONCE("000:17", "The Mechanism is established once.", "Nothing is to be done: it is on record.", null),
    MECHANISM_EXISTS("000:17", "The Mechanism is established.", "Establish the Mechanism first.", null),
    ONLY_THE_RECORD_ESTABLISHES(
            "000:17",
            "Establishment, Presidency and Technical Secretariat are facts of the sources and enter by the import.",
            "Ask the Technical Secretariat to have the source imported.",
            null),
    ONLY_THE_PRESIDENCY_SETS_RULES(
            "silence rule 2",
            "Later versions of the procedural rules are recorded by the Presidency.",
            "Ask the Presidency to record them.",
            null),
    RULES_CITE_A_DECISION(
            "silence rule 2",
            "Later versions of the procedural rules cite the recorded decision of the members that adopted them.",
            "Record the decision first and cite its number or id.",
            "/adoptedBy"),
    RULE_VALUES_ARE_SENSIBLE(
            "silence rule 2",
            "Durations are positive and the number of extensions is not negative.",
            "Correct the values.",
            "/rules"),
    THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS_AIMS(
            "000:25, 000:53",
            "Objectives and principles are recorded by the Presidency and the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    AIM_HAS_A_TEXT("000:25", "An objective or a principle has a text.", "Give the text.", "/text"),
    OBJECTIVE_NUMBER_IS_ONE_TO_NINE(
            "000:27-35",
            "The Terms of Reference state nine objectives, numbered in their order.",
            "Give the place of the objective in the Terms of Reference, 1 to 9.",
            "/number"),
    OBJECTIVE_IS_RECORDED_ONCE(
            "000:27-35", "An objective is recorded once.", "If it is wrong, record a correction.", "/number"),
    PRINCIPLE_NUMBER_IS_POSITIVE("001:19", "Principles are numbered from 1 on.", "Correct the number.", "/number"),
    PRINCIPLE_IS_RECORDED_ONCE(
            "001:19", "A principle is recorded once.", "If it is wrong, record a correction.", "/number"),
    ONLY_THE_PRESIDENCY_RECORDS_TERMS(
            "001:43, R82",
            "That the members adopted terms of reference is recorded by the Presidency.",
            "Ask the Presidency.",
            null),
    TERMS_CITE_A_DECISION(
            "001:43, R82",
            "Terms of reference cite the recorded decision of the members that adopted them.",
            "Record the decision first and cite its number or id.",
            "/decision"),
    TERMS_ARE_ADOPTED_ONCE_BY_A_DECISION(
            "001:43, R82",
            "A decision adopts the same terms of reference once.",
            "If the record is wrong, correct it.",
            "/decision"),
    TERMS_TEXT_IS_ON_RECORD(
            "X24",
            "The document cited as the text of terms of reference is on record.",
            "Register the document first, or leave it out.",
            "/document"),
    TERMS_HASH_IS_WELL_FORMED(
            "X24",
            "The hash of terms of reference is the SHA-256 of their file in lower-case hex; without a file there is none.",
            "Send the 64 digits, or leave the hash out.",
            "/hash");

    private final Wording wording;

    MechanismRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
