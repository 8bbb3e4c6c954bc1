/**
 * The first page: what holds at the asked moment, in one sentence and then in parts, with what comes next and what the
 * record does not hold yet (mission: the current governance state).
 */
@NullMarked
package org.cartagena40.dashboard.home;

import org.jspecify.annotations.NullMarked;
