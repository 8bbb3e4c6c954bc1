/**
 * The archive of the whole record, for auditors and the operator: every event to its last byte, whoever may read it on a
 * page. Who may ask for it is the embedding program's to say, and that it was asked for is journaled.
 *
 * <p>It covers what the newest checkpoint covers: what was recorded since then is in the next one.
 */
@NullMarked
package org.cartagena40.query.archive;

import org.jspecify.annotations.NullMarked;
