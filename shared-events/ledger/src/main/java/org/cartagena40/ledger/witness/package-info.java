/**
 * The witness: what a member State runs so that no host can show two histories. It keeps one key and, for each log, the
 * last checkpoint it signed; it signs the next one only if that continues it. It never sees an act.
 *
 * <p>A State with a server answers over HTTP. A ministry without a network carries two text files: the request in, the
 * cosigned checkpoint out. Both ways are the same desk: what is signed is first written down for good.
 *
 * <p>Implements: c2sp.org/tlog-witness v1.0.0, without the optional {@code sign-subtree}.
 */
@NullMarked
package org.cartagena40.ledger.witness;

import org.jspecify.annotations.NullMarked;
