/**
 * The history of the Mechanism told to people: one sentence per event, in Spanish and in English, that a diplomat or a
 * journalist understands without knowing the code. It says what was decided, by whom, when, and never more than the
 * sources: a date keeps its precision, what no source states reads "not stated", what is imported or invented says so,
 * and a text keeps the language in which it was put.
 *
 * <p>A text is "adopted without objection", for there is no voting (silence rules 17 and 18), and a State that kept
 * silence is not spoken of. Who objected is seen by disclosure (rule 19): such an event has one sentence for everybody,
 * which tells only that an objection was made, and one for the members, which the reading side narrows further.
 */
@NullMarked
package org.cartagena40.query.history;

import org.jspecify.annotations.NullMarked;
