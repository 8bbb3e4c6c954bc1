package org.cartagena40.ledger.witness;

/** What a witness says to a request, as HTTP says it. */
record Reply(int status, String contentType, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";
    static final int COSIGNED = 200;
    static final int MALFORMED = 400;
    static final int NOT_SIGNED_BY_THE_LOG = 403;
    static final int UNKNOWN_LOG = 404;
    static final int OTHER_SIZE = 409;
    static final int DOES_NOT_CONTINUE = 422;
    static final int CANNOT = 503;

    static Reply of(int status, String body) {
        return new Reply(status, TEXT, body);
    }

    /** The size that this witness signed last: whoever asked proves from there. */
    static Reply otherSize(long size) {
        return new Reply(OTHER_SIZE, "text/x.tlog.size", size + "\n");
    }
}
