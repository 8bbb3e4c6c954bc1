package org.cartagena40.query.silence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which round of a text a procedure is, and how its text differs from that of the round before (rule 18).
 *
 * @param difference null in a first round, and where the round before is not on record
 * @param rounds all of them in order
 */
public record Rounds(
        String authoritativeLanguage,
        Place round,
        @Nullable List<LanguageDifference> difference,
        List<OneRound> rounds) {

    /**
     * The place of a procedure among the rounds of its text.
     *
     * @param objectionsOfPredecessor how many objections the round before had received
     * @param answered how many of these had been answered when this round opened
     */
    public record Place(
            int number,
            @Nullable String predecessor,
            @Nullable String successor,
            int objectionsOfPredecessor,
            int answered) {}

    /** A round of the same text. */
    public record OneRound(String procedure, int number, ProcedureStatus status) {}
}
