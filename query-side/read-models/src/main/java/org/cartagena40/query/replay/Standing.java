package org.cartagena40.query.replay;

/** Whether something stands at a moment. */
public enum Standing {
    /** It is on record and begins later. */
    TO_COME,
    /** The sources allow it and do not make it certain. */
    POSSIBLY,
    CERTAINLY,
    OVER;

    boolean stands() {
        return this == POSSIBLY || this == CERTAINLY;
    }

    static Standing certain(boolean certain) {
        return certain ? CERTAINLY : POSSIBLY;
    }

    /** Something that is at hand until it has come to its end. */
    static Standing whileTrue(boolean atHand) {
        return atHand ? CERTAINLY : OVER;
    }
}
