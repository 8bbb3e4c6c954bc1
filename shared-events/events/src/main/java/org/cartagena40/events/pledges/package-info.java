/**
 * The multi-stakeholder pledge of the Cartagena+40 Process, and pledges linked to it (003).
 */
@NullMarked
package org.cartagena40.events.pledges;

import org.jspecify.annotations.NullMarked;
