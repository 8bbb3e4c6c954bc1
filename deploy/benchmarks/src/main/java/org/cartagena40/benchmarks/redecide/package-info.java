/** How long the audit of decisions takes over a whole decade, and whether the made-up decade is what the rules give. */
@NullMarked
package org.cartagena40.benchmarks.redecide;

import org.jspecify.annotations.NullMarked;
