package org.cartagena40.query.views;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who reads. The program that embeds the read models knows its tokens; the read models do not. */
@FunctionalInterface
public interface ReaderSource {

    Reader current(HttpServletRequest request);
}
