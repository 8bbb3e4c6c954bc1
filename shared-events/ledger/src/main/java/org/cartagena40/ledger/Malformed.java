package org.cartagena40.ledger;

/** A text, a signature or a proof is refused. The {@link Flaw} says why; the message says where as well. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Flaw flaw;

    Malformed(Flaw flaw, String where) {
        super(where + ": " + flaw.sentence() + " [" + flaw + "]");
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
