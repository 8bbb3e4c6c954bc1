/**
 * The record replayed: what a procedure was after each of its entries, and what stands at one moment that did not stand at
 * another.
 *
 * <p>Nothing here keeps anything. A comparison asks the same queries as everybody, twice, and sets the answers against
 * each other by one mechanism; so what it says of a feature is what that feature answers, reader by reader. It runs along
 * one of the two times: what came to hold, or what was learned (design 4).
 */
@NullMarked
package org.cartagena40.query.replay;

import org.jspecify.annotations.NullMarked;
