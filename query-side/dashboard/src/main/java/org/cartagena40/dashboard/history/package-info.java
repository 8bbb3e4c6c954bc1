/**
 * The record sentence by sentence: searched and filtered, one procedure minute by minute, and the decade walked or played
 * event by event.
 *
 * <p>What a reader is told is what the history tells it, and nobody learns from a search what no list tells (R117 and
 * following; rule 19). A sentence leads to the page of its event, where it can be checked.
 */
@NullMarked
package org.cartagena40.dashboard.history;

import org.jspecify.annotations.NullMarked;
