/**
 * From a folder to a running record: which record lies in the folder, what is imported at the first start, and what is
 * printed so that a newcomer can go on.
 */
@NullMarked
package org.cartagena40.standalone.start;

import org.jspecify.annotations.NullMarked;
