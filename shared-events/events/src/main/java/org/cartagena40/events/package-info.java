/**
 * The language of the record: what can happen in the Mechanism, and the words for who, when and on what source.
 *
 * <p>Everything here is a value of the JDK. Commands, projections, proofs and pages speak with these types and nobody
 * else defines them again. The clauses are those of the Terms of Reference (source 000) and the silence rules.
 */
@NullMarked
package org.cartagena40.events;

import org.jspecify.annotations.NullMarked;
