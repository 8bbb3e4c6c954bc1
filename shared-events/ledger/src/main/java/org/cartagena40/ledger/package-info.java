/**
 * The log of recorded acts, in a form that proves itself. Every event of the record becomes one leaf, in the order in
 * which the events were recorded; the leaves are the leaves of one Merkle tree, and the root of that tree speaks for
 * all of them. Whoever keeps a root finds out when an act is later rewritten, removed, back-dated or moved, whether by
 * the host, by its database administrator or by us: an inclusion proof shows that an act stands at its place, a
 * consistency proof shows that a longer log only added to a shorter one.
 *
 * <p>The log can be published without publishing an act. A leaf names the event and the moment of its recording and
 * commits to the rest by a salted hash: the public counts the acts and sees when they were recorded, nothing more,
 * while whoever is shown an event with its salt proves all of it. What this package writes must be read in decades by
 * programs we shall never see, so bytes are law here: they are hashed as they were stored, never written anew.
 *
 * <p>Implements: RFC 6962, section 2.1 (hashes, roots and proofs of the Merkle tree, with SHA-256); RFC 9162, sections
 * 2.1.3.2 and 2.1.4.2 (verification of the proofs); and our leaf format, version 1 ({@link
 * org.cartagena40.ledger.LogEntry}, {@link org.cartagena40.ledger.CommittedEvent}).
 */
@NullMarked
package org.cartagena40.ledger;

import org.jspecify.annotations.NullMarked;
