/**
 * The meetings that the record knows, each of them whole, and the global milestones that they prepare.
 *
 * <p>A date is as exact as its source, an earlier plan stays beside the one that replaced it, and that a day has passed says
 * nothing about whether a meeting was held (Terms of Reference, IV; reading X25).
 */
@NullMarked
package org.cartagena40.dashboard.meetings;

import org.jspecify.annotations.NullMarked;
