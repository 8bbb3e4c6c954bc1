package org.cartagena40.query.documents;

import org.cartagena40.contentstore.HeldContent;

/** The content was held and was erased for a reason that everybody may know. */
public final class ContentGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentGone(HeldContent file) {
        super("the content " + file.hash() + " was erased on " + file.erasedAt() + ": " + file.erasureReason());
    }
}
