/**
 * The three offices: who holds them, who held them, and what leads to a term of the Vice-Presidency.
 *
 * <p>The Presidency holds for the decade, the Vice-Presidency for two years, renewable once, the Technical Secretariat under
 * the Presidency’s coordination (Terms of Reference, III). A start that no source states is shown as not stated.
 */
@NullMarked
package org.cartagena40.dashboard.offices;

import org.jspecify.annotations.NullMarked;
