/**
 * The languages of the pages: words from files, dates as exact as their source, names of States by the language's own
 * alphabet.
 *
 * <p>Spanish is written first. A further language is a set of files {@code words/*_xx.properties} and no code; a test
 * compares their keys (requirements R143 and following).
 */
@NullMarked
package org.cartagena40.dashboard.words;

import org.jspecify.annotations.NullMarked;
