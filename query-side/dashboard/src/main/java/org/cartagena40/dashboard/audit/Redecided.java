package org.cartagena40.dashboard.audit;

import java.util.Optional;

/** Tells what the last audit of decisions found. The embedding program knows the deciders; the pages do not. */
@FunctionalInterface
public interface Redecided {

    /** Since the start of the program; empty if none was made. */
    Optional<Result> latest();

    /**
     * What it found.
     *
     * @param ended whether it came to its end; until then the numbers say how far it is
     * @param acts that were put to the rules again
     * @param found how many acts the rules would not have given
     */
    record Result(boolean ended, boolean failed, long position, long acts, long found) {}
}
