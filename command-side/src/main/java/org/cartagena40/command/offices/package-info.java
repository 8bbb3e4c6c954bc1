/**
 * Presidency, Vice-Presidency and Technical Secretariat: who holds them and how the Vice-Presidency changes hands.
 *
 * <p>Terms of Reference III (000:41-53) and silence rule 22: invite, accept, put under silence, adopted, term starts on
 * the stated day; two years, renewable once; the seat may be vacant. Its tasks a) to f) (000:45-51) last as long as the term
 * in which they were given and then revert to the Presidency (X18). Decided inside the aggregate {@link
 * org.cartagena40.command.mechanism.Mechanism}.
 */
@NullMarked
package org.cartagena40.command.offices;

import org.jspecify.annotations.NullMarked;
