/**
 * How questions and answers travel: parameters in, JSON, JSON Lines or CSV out, problems as RFC 9457.
 *
 * <p>One mechanism serves all lists and one all questions, so that asOf, knownAt, waiting and paging mean the same at
 * every address (design 6).
 */
@NullMarked
package org.cartagena40.query.http;

import org.jspecify.annotations.NullMarked;
