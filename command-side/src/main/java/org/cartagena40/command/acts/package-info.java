/**
 * The table of acts: how each act comes in, one line each. Its address, its command, where its effect can be read, and
 * what of the command comes from the address, the body or the request itself.
 *
 * <p>The table is data. The HTTP edge binds by it, the interface is described from it, the import takes its command names
 * from it; permissions and forms join it by the command. Design notes, section 5.
 */
@NullMarked
package org.cartagena40.command.acts;

import org.jspecify.annotations.NullMarked;
