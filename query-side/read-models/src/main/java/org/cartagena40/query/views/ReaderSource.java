package org.cartagena40.query.views;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;

/** Tells who reads. The program that embeds the read models knows its tokens; the read models do not. */
@FunctionalInterface
public interface ReaderSource {

    Reader current(HttpServletRequest request);

    /**
     * Whether who sent a request still reads as it did then: asked again as long as an answer goes on, from any thread and
     * when the request is over. A token that ran out and an accreditation that ended end it.
     */
    default BooleanSupplier stillReads(HttpServletRequest request) {
        return () -> true;
    }
}
