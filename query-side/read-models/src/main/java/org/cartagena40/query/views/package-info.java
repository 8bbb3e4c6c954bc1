/**
 * How events become rows and rows become answers: one fold, one writer, one rebuild, one visibility condition.
 *
 * <p>A projection is a pure function from one event to row changes. Every row carries the range of positions in which it
 * was known, its effective range where it has one, and its tier; so one query answers live, as of any moment and as
 * known at any position (design 4 and 6). A row is never updated in place: it is closed and a new version opens.
 */
@NullMarked
package org.cartagena40.query.views;

import org.jspecify.annotations.NullMarked;
