/**
 * The command side: what may be done, by whom, and what then happens.
 *
 * <p>A decider is a pure record: it looks at a command, at its own past and at the {@link
 * org.cartagena40.command.Standing}, and answers with events or refuses by naming a rule. It reads no clock, no table and
 * no random number, so that the same past always gives the same answer.
 */
@NullMarked
package org.cartagena40.command;

import org.jspecify.annotations.NullMarked;
