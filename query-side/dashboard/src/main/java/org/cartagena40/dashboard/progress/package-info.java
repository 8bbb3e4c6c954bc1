/**
 * What was reported of the plan: by chapter and cycle, by action, by indicator.
 *
 * <p>Not reported is not zero: who did not report is named and counted beside who did, and levels are never added up
 * (requirements R150 to R155).
 */
@NullMarked
package org.cartagena40.dashboard.progress;

import org.jspecify.annotations.NullMarked;
