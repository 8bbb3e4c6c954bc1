package org.cartagena40.events.silence;

import org.jspecify.annotations.Nullable;

/**
 * Which round of a text this is (rule 18). A later round is a new procedure with a new deadline: objections do not carry
 * over. It names no objecting State.
 *
 * @param number from 1
 * @param predecessor the procedure of the round before; null in the first
 * @param objections how many objections the round before had received
 * @param answered how many of these had been answered when this round opened
 */
public record Round(int number, @Nullable ProcedureId predecessor, int objections, int answered) {

    /** Nothing went before. */
    public static final Round FIRST = new Round(1, null, 0, 0);
}
