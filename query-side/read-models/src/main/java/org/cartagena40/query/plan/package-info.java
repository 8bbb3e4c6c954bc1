/**
 * The Chile Plan of Action 2024-2034 at a moment: its years, its numbers, how it was adopted, on what it builds, and the
 * catalogue of its chapters, programmes and actions in each of its versions.
 *
 * <p>Its slots, five chapters, eleven programmes and 101 actions, follow from the registration and are shown here all,
 * defined or not; what no source names has no title (Terms of Reference I, 000:15-17). Revisions make versions, and the
 * catalogue of any day can be asked for (R107).
 */
@NullMarked
package org.cartagena40.query.plan;

import org.jspecify.annotations.NullMarked;
