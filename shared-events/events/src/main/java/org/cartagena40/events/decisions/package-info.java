/**
 * The register of decisions of the members, taken at a meeting or by silence.
 *
 * <p>Numbers are gapless per year in order of recording (silence rule 16); imported decisions get none, because no
 * source states an official number.
 */
@NullMarked
package org.cartagena40.events.decisions;

import org.jspecify.annotations.NullMarked;
