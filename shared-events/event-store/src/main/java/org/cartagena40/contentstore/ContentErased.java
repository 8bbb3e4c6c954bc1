package org.cartagena40.contentstore;

import org.cartagena40.events.TextHash;

/** The file under this hash was erased and is not taken again. */
public final class ContentErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentErased(TextHash hash) {
        super("the content " + hash + " was erased", null, false, false);
    }
}
