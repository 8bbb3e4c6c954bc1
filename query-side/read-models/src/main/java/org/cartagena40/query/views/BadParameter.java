package org.cartagena40.query.views;

/** A parameter of the request that cannot be understood; the answer names it and says what it should be. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String expected;

    public BadParameter(String field, String expected) {
        super(field + ": " + expected);
        this.field = field;
        this.expected = expected;
    }

    /** What it should be. */
    public String expected() {
        return expected;
    }

    /** The parameter's name in the request. */
    public String field() {
        return field;
    }
}
