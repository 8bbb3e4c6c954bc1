/**
 * Tokens: which issuer is believed, what is checked of a token, and what a request without a good one is told.
 *
 * <p>A token says who a person is. It says nothing about States and offices: whatever it claims of that kind is not read.
 */
@NullMarked
package org.cartagena40.identity.tokens;

import org.jspecify.annotations.NullMarked;
