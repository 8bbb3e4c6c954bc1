/**
 * Acta on one machine: both sides, PostgreSQL and provisional accounts in one program.
 *
 * <p>The default run is a rehearsal: the real history and a marked sample set, in a folder of its own. An official record
 * has its own folder and loads no sample.
 */
@NullMarked
package org.cartagena40.standalone;

import org.jspecify.annotations.NullMarked;
