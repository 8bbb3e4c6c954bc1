/**
 * Every act as a form: for those who act for a State or an office and send no JSON. A form is made from the act's line in
 * the table of acts, filled in, looked at as what will be recorded, and handed in at the same desk as a program's request,
 * with the same authority, the same key and the same refusals; so no check is written here.
 *
 * <p>It stands between the two sides: it knows the table of acts (command side) and the frame, the words and the queries
 * of the pages (query side). Neither of them knows it, and it knows no token and no session.
 */
@NullMarked
package org.cartagena40.forms;

import org.jspecify.annotations.NullMarked;
