/**
 * Who holds the Presidency, the Vice-Presidency and the Technical Secretariat.
 *
 * <p>Chile presides for the decade of the plan; the Vice-Presidency rotates for two years, renewable once, and may be
 * vacant; UNHCR leads the Technical Secretariat (Terms of Reference III, 000:41-53). A designation to the
 * Vice-Presidency is invited, accepted, put under silence and only then starts (silence rule 22).
 */
@NullMarked
package org.cartagena40.events.offices;

import org.jspecify.annotations.NullMarked;
