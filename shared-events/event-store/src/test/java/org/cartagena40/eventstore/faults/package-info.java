/**
 * Proves with real processes that nothing acknowledged is ever lost: writers and a reader in programs of their own, a
 * PostgreSQL of their own, and faults that strike while they work.
 *
 * <p>Each writer notes what it sends and what it is answered in a file before it goes on, and repeats a command under
 * the same id until it knows the outcome, as a client of the gateway does. In the end the files and the log are held
 * against each other: they must be the same. Ledger notes, section 2.
 */
@NullMarked
package org.cartagena40.eventstore.faults;

import org.jspecify.annotations.NullMarked;
