/**
 * The register of decisions: taken at a meeting or by silence, with number, text, legal basis and sources.
 *
 * <p>A decision without a number is one whose official number no source states, not one that is missing (silence
 * rule 16). The text of a decision by silence is the text that was put to the members, nothing is copied.
 */
@NullMarked
package org.cartagena40.query.decisions;

import org.jspecify.annotations.NullMarked;
