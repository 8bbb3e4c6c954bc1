package org.cartagena40.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who visits. The program that embeds the pages knows its sessions; the pages do not. */
@FunctionalInterface
public interface Visitors {

    Visitor current(HttpServletRequest request);
}
