/**
 * The issuer inside the program, for a record that has no other: Spring Authorization Server over PostgreSQL, with accounts,
 * keys that change, links that work once, and a lock against guessing.
 *
 * <p>It is there only if no issuer elsewhere is named. Second factors and several issuers find their place here: the factor
 * between {@code SignInAccounts} and the session, another issuer beside {@code TrustedIssuer}.
 */
@NullMarked
package org.cartagena40.standalone.issuer;

import org.jspecify.annotations.NullMarked;
