package org.cartagena40.query.documents;

import org.cartagena40.contentstore.HeldContent;

/** The content was held and was erased for a reason that everybody may know. */
public final class ContentGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HeldContent file;

    ContentGone(HeldContent file) {
        super("the content " + file.hash() + " was erased on " + file.erasedAt() + ": " + file.erasureReason());
        this.file = file;
    }

    /** Which content, since when it is gone, and why. */
    public Object[] given() {
        return new Object[] {file.hash(), String.valueOf(file.erasedAt()), String.valueOf(file.erasureReason())};
    }
}
