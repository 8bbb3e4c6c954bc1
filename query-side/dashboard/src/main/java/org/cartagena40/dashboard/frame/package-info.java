/**
 * What all pages have in common: who visits, about which moment, in which language, and the frame around every page with
 * its menu, its moment and its banner.
 *
 * <p>A controller takes a {@link org.cartagena40.dashboard.frame.Visit} and ends with {@code visit.show(template, view)}.
 */
@NullMarked
package org.cartagena40.dashboard.frame;

import org.jspecify.annotations.NullMarked;
