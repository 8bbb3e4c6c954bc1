/**
 * How the tests of the deciders speak: given a past, when a command comes, then these events or the refusal by this rule.
 *
 * <p>Everything here is pure: no framework, no clock, no mock. {@link org.cartagena40.command.testing.Deciders} puts a
 * feature's deciders under the commands they answer, {@link org.cartagena40.command.testing.Acts} says who acts, {@link
 * org.cartagena40.command.testing.Standings} what the Mechanism looks like.
 */
@NullMarked
package org.cartagena40.command.testing;

import org.jspecify.annotations.NullMarked;
