package org.cartagena40.ledger.audit;

/** What a check comes to. The code is what a script sees. */
public enum Verdict {
    /** All that was asked was checked, and all of it holds. */
    PROVEN(0),
    /** Something is wrong. */
    WRONG(1),
    /** The command was not understood. */
    USAGE(2),
    /** Nothing wrong was seen, but too little was: nothing to check, no trusted key, no quorum, no answer. */
    NOT_PROVEN(3);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
