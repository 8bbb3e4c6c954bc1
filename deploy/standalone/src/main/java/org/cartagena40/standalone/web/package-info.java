/** The web server of the one program: the time of a request's first byte, and which record answers. */
@NullMarked
package org.cartagena40.standalone.web;

import org.jspecify.annotations.NullMarked;
