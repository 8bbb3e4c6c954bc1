/**
 * The register of decisions and each decision as a certificate: what was decided, how, on which basis, and what proves it.
 *
 * <p>Nobody voted: a text was adopted at a meeting or without objection (rule 17). A number that no source states is not
 * made up.
 */
@NullMarked
package org.cartagena40.dashboard.decisions;

import org.jspecify.annotations.NullMarked;
