/**
 * Which of the 33 States are members at a moment, on which basis, and who is accredited to speak for them.
 *
 * <p>A State that no source confirms is to be confirmed, not absent (Terms of Reference III, 000:39). Accreditations are
 * for members, the opaque references of persons for the offices.
 */
@NullMarked
package org.cartagena40.query.membership;

import org.jspecify.annotations.NullMarked;
