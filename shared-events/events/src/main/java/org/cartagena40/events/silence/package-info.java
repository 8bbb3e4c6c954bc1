/**
 * The silence procedure: a text is put to the members, who object before an exact instant or keep silence.
 *
 * <p>The Terms of Reference name it once (III, 000:43); the rules behind these events are written in the project's
 * silence rules, each with its number. A State's silence is not an act and is nowhere stored as one (rule 17).
 */
@NullMarked
package org.cartagena40.events.silence;

import org.jspecify.annotations.NullMarked;
