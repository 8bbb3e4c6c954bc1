/**
 * Checking: how far the log is published and who saw it, what was checked and what it gave, the acts that an auditor looks
 * at first, and each event with what proves it.
 *
 * <p>A page of ours proves nothing to somebody who does not trust us; so each of them says how to check the same without
 * us (R132). What a check says of rows goes to those who may ask for it at the interface.
 */
@NullMarked
package org.cartagena40.dashboard.audit;

import org.jspecify.annotations.NullMarked;
