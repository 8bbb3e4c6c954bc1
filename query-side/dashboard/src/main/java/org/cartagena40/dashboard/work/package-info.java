/**
 * What is to be done by whoever looks: until when, why it is listed, and where to go on.
 *
 * <p>The list is derived and nobody keeps it; it is that of the one capacity in which somebody reads (R56). What no source
 * fixes a time for says so instead of showing one.
 */
@NullMarked
package org.cartagena40.dashboard.work;

import org.jspecify.annotations.NullMarked;
