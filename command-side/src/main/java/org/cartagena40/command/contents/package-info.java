/**
 * How files come into the content store and leave it: handed in under their own hash, found to be what they are said to
 * be, erased for a reason.
 *
 * <p>X24, F25. A file is handed in before an act names it, and handing in is no act: the record learns of a file when an
 * event names its hash. Nothing is scanned for viruses; what is handed out again is always a download.
 */
@NullMarked
package org.cartagena40.command.contents;

import org.jspecify.annotations.NullMarked;
