/**
 * The operator's and the auditor's rebuild: the tables made anew from the log and compared with those in use.
 *
 * <p>It is the proof that a page shows what the log says; its report names the first difference of every view. Who may
 * ask for it is the embedding program's to say.
 */
@NullMarked
package org.cartagena40.query.rebuild;

import org.jspecify.annotations.NullMarked;
