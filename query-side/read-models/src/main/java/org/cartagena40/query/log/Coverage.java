package org.cartagena40.query.log;

/**
 * How many events a checkpoint covers, and how many one that has its quorum.
 *
 * @param published may be ahead of {@code provable} while witnesses are asked
 */
public record Coverage(long published, long provable) {

    /** In a program that publishes nothing. */
    public static final Coverage NONE = new Coverage(0, 0);

    public ProofState of(long position) {
        if (position < provable) {
            return ProofState.PROVABLE;
        }
        return position < published ? ProofState.AWAITING_COSIGNATURE : ProofState.AWAITING_CHECKPOINT;
    }
}
