/**
 * The multi-stakeholder pledge of the Cartagena+40 Process.
 *
 * <p>The pledge page (003); R55. Only its registration so far.
 */
@NullMarked
package org.cartagena40.command.pledges;

import org.jspecify.annotations.NullMarked;
