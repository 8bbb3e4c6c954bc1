package org.cartagena40.ledger;

import java.util.concurrent.Callable;

/** Something malformed, and the one name under which it must be refused. */
record Wrong(Flaw flaw, String what, Callable<?> reading) {

    @Override
    public String toString() {
        return flaw + ": " + what;
    }
}
