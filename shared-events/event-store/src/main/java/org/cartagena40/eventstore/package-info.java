/**
 * The log: an event store on PostgreSQL whose positions are dense and given in commit order, its readers and its wiring
 * into Axon.
 *
 * <p>Both sides use this package and neither knows the other: the command side appends, the query side reads. Nothing
 * acknowledged is ever lost, nothing stored ever changes. Design: the ledger notes, section 2.
 */
@NullMarked
package org.cartagena40.eventstore;

import org.jspecify.annotations.NullMarked;
