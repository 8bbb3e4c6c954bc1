/**
 * The priorities of the biennium on their board, chapter by chapter, and the plan in figures: what has no title keeps its
 * place, empty and counted.
 */
@NullMarked
package org.cartagena40.dashboard.priorities;

import org.jspecify.annotations.NullMarked;
