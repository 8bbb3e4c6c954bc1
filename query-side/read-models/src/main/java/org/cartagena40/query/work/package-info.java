/**
 * What is due, per office: a list that nobody keeps, derived from the state at the asked moment. Each item says why it is
 * listed, since when, until when and where to act.
 *
 * <p>R56 and the first needs of every user (domain, 4.1 to 4.4): the Presidency, the Vice-Presidency, the Technical
 * Secretariat and each member State see their own. Each feature has a source of items; none stores any.
 */
@NullMarked
package org.cartagena40.query.work;

import org.jspecify.annotations.NullMarked;
