/**
 * How people come to the pages: sign-in by the code flow at whatever issuer is trusted, a session with a CSRF token in
 * each form, the capacity acted in, the journal of what offices and auditors read.
 *
 * <p>The pages themselves know no token and no session (module dashboard). The issuer inside has pages of its own with
 * another identity in the same session: who signs in there has signed in nowhere else yet.
 */
@NullMarked
package org.cartagena40.standalone.pages;

import org.jspecify.annotations.NullMarked;
