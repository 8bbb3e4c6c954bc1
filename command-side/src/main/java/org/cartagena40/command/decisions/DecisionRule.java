package org.cartagena40.command.decisions;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for the register of decisions. */
public enum DecisionRule implements Rule {
    THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS(
            "000:41, 000:53",
            "Decisions of a meeting are recorded by the Presidency, or by the Technical Secretariat which prepares its papers.",
            "Ask the Presidency.",
            null),
    DECIDED_AT_A_MEETING(
            "000:57, X14",
            "A decision is one of a meeting that is being held or was held.",
            "Record that the meeting began, or check its id.",
            "/meeting"),
    METHOD_IS_CONSENSUS_OR_ACCLAMATION(
            "X14",
            "At a meeting the members decide by consensus or by acclamation; there is no voting.",
            "Say which of the two it was.",
            "/method"),
    HASH_IS_THAT_OF_THE_TEXT(
            "R82", "The hash of a decision is the SHA-256 of its text.", "Send the text alone.", "/text/hash"),
    RECORDED_ONCE(
            "silence rule 16", "A decision of a meeting is recorded once.", "Record a correction.", "/noAtMeeting"),
    TEXT_IS_GIVEN("R82", "A decision has a text.", "Give the text.", "/text"),
    DATE_IS_NOT_AHEAD("R82", "A decision is recorded after it was taken.", "Check the date.", "/date"),
    DATE_HAS_A_DAY(
            "silence rule 16",
            "A decision recorded live states its day, which gives the year of its number.",
            "State the day.",
            "/date"),
    ONLY_THE_RECORD_NUMBERS(
            "silence rule 16", "Decisions are numbered by the register itself.", "Nothing is to be done.", null);

    private final Wording wording;

    DecisionRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
