/**
 * Meetings of the Mechanism and of the Support Platform, and the global milestones that they prepare for.
 *
 * <p>What a meeting is planned for, when it takes place and that it was held are separate facts, each as exact as its
 * source. The Presidency convenes, chairs, invites and closes; the Technical Secretariat prepares and records. A missed
 * target date or an overrun is shown, never refused (Terms of Reference, III-VI; concept note of the first Platform meeting).
 */
@NullMarked
package org.cartagena40.command.meetings;

import org.jspecify.annotations.NullMarked;
