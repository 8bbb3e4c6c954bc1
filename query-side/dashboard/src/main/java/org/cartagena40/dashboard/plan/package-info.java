/** The catalogue of the plan: its chapters, programmes and actions, with what no source states left open. */
@NullMarked
package org.cartagena40.dashboard.plan;

import org.jspecify.annotations.NullMarked;
