/**
 * The Chile Plan of Action 2024-2034 at a moment: its years, its numbers, how it was adopted and on what it builds.
 *
 * <p>Its slots, five chapters, eleven programmes and 101 actions, follow from the registration and are counted here; what
 * no source names has no title (Terms of Reference I, 000:15-17).
 */
@NullMarked
package org.cartagena40.query.plan;

import org.jspecify.annotations.NullMarked;
