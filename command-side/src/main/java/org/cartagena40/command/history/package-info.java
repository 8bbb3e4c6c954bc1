/**
 * The time before this record: the real history, taken on record line by line through the same commands.
 *
 * <p>Every line has a permanent id and cites its source; its command id is made from the line id, so importing twice, in
 * another order or from two nodes changes nothing, and an edited line is refused. Imports send no notices and start no
 * deadlines. The origin of an act can be set here and nowhere else.
 */
@NullMarked
package org.cartagena40.command.history;

import org.jspecify.annotations.NullMarked;
