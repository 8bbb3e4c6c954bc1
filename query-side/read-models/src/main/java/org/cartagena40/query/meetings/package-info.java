/**
 * Meetings and the global milestones that they prepare for, as they stood at a moment.
 *
 * <p>What was planned and since when, whether it was held, who came and who spoke are asked apart: a plan that a later one
 * replaced stays, and where the sources leave open which of two held, both are told. The target of a meeting, six months
 * before its milestone, is computed here and nowhere recorded (R77, F17).
 */
@NullMarked
package org.cartagena40.query.meetings;

import org.jspecify.annotations.NullMarked;
