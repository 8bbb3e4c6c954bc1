/**
 * The Chile Plan of Action 2024-2034: that it exists, that it was adopted, and what it builds on.
 *
 * <p>Five chapters, eleven programmes, 101 actions (Terms of Reference I, 000:15-17). What the sources do not name stays
 * without a name.
 */
@NullMarked
package org.cartagena40.events.plan;

import org.jspecify.annotations.NullMarked;
