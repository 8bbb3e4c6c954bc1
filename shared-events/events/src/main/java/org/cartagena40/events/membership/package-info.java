/**
 * Who belongs to the Mechanism and who may speak for a State.
 *
 * <p>Countries of Latin America and the Caribbean are members on one of two bases (Terms of Reference III, 000:39). A
 * person speaks for a State by an accreditation with a credential, not by a token (R48).
 */
@NullMarked
package org.cartagena40.events.membership;

import org.jspecify.annotations.NullMarked;
