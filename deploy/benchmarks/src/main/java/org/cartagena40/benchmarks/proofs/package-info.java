/** How fast the log proves itself: publishing, proofs, and a full check by the verifier. */
@NullMarked
package org.cartagena40.benchmarks.proofs;

import org.jspecify.annotations.NullMarked;
