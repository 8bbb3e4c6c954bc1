/**
 * The silence procedure: opening, objecting, stating, extending, withdrawing, concluding, confirming.
 *
 * <p>Each gerund is a decider for its acts; {@link org.cartagena40.command.silence.SilenceProcedure} is the past they
 * decide on; {@link org.cartagena40.command.silence.SilenceRule} lists what refuses an act, with the number of the silence
 * rule. Clause: Terms of Reference III (000:43).
 */
@NullMarked
package org.cartagena40.command.silence;

import org.jspecify.annotations.NullMarked;
