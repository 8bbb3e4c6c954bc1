/**
 * Regional and global processes that the Mechanism coordinates with, without duplicating them.
 *
 * <p>Terms of Reference I (000:23); R36. Only their registration so far.
 */
@NullMarked
package org.cartagena40.command.processes;

import org.jspecify.annotations.NullMarked;
