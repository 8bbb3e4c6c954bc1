package org.cartagena40.query.views;

/** What was asked for is not on record at the asked moment, or not for this reader; the answer does not tell which. */
public final class NotOnRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String id;

    public NotOnRecord(String what, String id) {
        super("no " + what + " '" + id + "' is on record at the asked moment");
        this.what = what;
        this.id = id;
    }

    /** Its kind, in English. */
    public String what() {
        return what;
    }

    /** What it was named by. */
    public String id() {
        return id;
    }
}
