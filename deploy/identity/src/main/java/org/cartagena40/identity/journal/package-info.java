/**
 * The access journal: who read what is not for everybody, and what was refused to whom. It is no part of the record and
 * proves nothing about it; it is kept for a while, read by auditors, and then deleted.
 *
 * <p>A reader never waits for it: entries wait in a queue that has an end. What did not fit is counted, shown in health, and
 * written down as lost, so that the journal never looks more complete than it is.
 */
@NullMarked
package org.cartagena40.identity.journal;

import org.jspecify.annotations.NullMarked;
