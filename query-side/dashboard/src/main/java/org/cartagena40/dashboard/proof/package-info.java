/**
 * How far something is proven to others, as pages show it beside what it proves: who of the witnesses has seen it, and
 * where the event stands that can be checked.
 */
@NullMarked
package org.cartagena40.dashboard.proof;

import org.jspecify.annotations.NullMarked;
