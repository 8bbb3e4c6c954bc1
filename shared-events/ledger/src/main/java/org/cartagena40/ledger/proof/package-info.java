/**
 * What a reader holds in the hand: a proof that one entry stands at its place in a log that the log itself and enough
 * witnesses signed, and the policy that says which log, which witnesses and how many of them are enough.
 *
 * <p>Implements: c2sp.org/tlog-proof@v1, c2sp.org/tlog-policy, and the request of c2sp.org/tlog-witness v1.0.0.
 */
@NullMarked
package org.cartagena40.ledger.proof;

import org.jspecify.annotations.NullMarked;
