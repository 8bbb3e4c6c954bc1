/**
 * The Mechanism as one aggregate: establishment, aims, members, accreditations, offices, tasks and procedural rules.
 *
 * <p>All of it is small and each act on it must see the whole, so it is decided in one place (Terms of Reference I-III,
 * silence rules 2 and 22). The features membership and offices keep their own commands and rules beside it.
 */
@NullMarked
package org.cartagena40.command.mechanism;

import org.jspecify.annotations.NullMarked;
