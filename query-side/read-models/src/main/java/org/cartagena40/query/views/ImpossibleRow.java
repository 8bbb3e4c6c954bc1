package org.cartagena40.query.views;

/**
 * The log and the views contradict each other. Going on would show a wrong table as the record, so the processor stops
 * and an operator rebuilds or repairs.
 */
public final class ImpossibleRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImpossibleRow(long position, String what) {
        super("position " + position + ": " + what + "; the views stop here until this is understood");
    }
}
