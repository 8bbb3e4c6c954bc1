/**
 * Who belongs to the Mechanism and who may speak for a State.
 *
 * <p>Terms of Reference III (000:39) for the two bases of membership; 001:69 for delegates designated by their
 * authorities. Decided inside the aggregate {@link org.cartagena40.command.mechanism.Mechanism}.
 */
@NullMarked
package org.cartagena40.command.membership;

import org.jspecify.annotations.NullMarked;
