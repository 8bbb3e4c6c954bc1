/**
 * The Mechanism itself at a moment: that it is established, on which legal basis, what it is for and stands on, and by
 * which version of the procedural rules it works.
 *
 * <p>Clauses: Terms of Reference I and II (000:17-35); silence rule 2. A version of the rules ends when a
 * later one begins; that no decision of the members adopted the first one stays visible.
 */
@NullMarked
package org.cartagena40.query.mechanism;

import org.jspecify.annotations.NullMarked;
