package org.cartagena40.command.redecide;

import java.util.List;

/**
 * What a pass over the log found.
 *
 * @param position up to which it went
 * @param events read
 * @param procedures opened
 * @param acts put to the deciders again
 * @param imported acts that were taken from before this record, which no rule decided
 * @param found how many acts the rules would not have given
 * @param first the first of them, in order
 */
public record RedecisionReport(
        long position, long events, long procedures, long acts, long imported, long found, List<Discrepancy> first) {

    public RedecisionReport {
        first = List.copyOf(first);
    }

    /** Whether the rules give what is on record. */
    public boolean equal() {
        return found == 0;
    }
}
