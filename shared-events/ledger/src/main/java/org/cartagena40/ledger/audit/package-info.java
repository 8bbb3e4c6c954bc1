/**
 * The verifier: what an auditor or a member State runs, on its own machine, trusting nobody.
 *
 * <p>It checks a bundle that was carried away, a downloaded log, or a log at its address; it keeps what it saw and holds
 * the next answer against it; and with access to the database it derives every leaf anew from the stored rows and holds
 * the table of events against the published log. What it finds it names: the first position, what differs, and since
 * when. Where nothing could be checked it never says that all is well.
 */
@NullMarked
package org.cartagena40.ledger.audit;

import org.jspecify.annotations.NullMarked;
