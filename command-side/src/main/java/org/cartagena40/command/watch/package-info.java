/**
 * What the record does by itself: it watches deadlines and terms, notes whether it was there to receive acts, and tells
 * one part of the Mechanism what another part decided.
 *
 * <p>A policy never decides. It asks a decider, under a command id made from the event that moved it, so that asking
 * twice changes nothing. Its tables follow from the log and are made anew at every start (silence rules 5, 14, 15, 16,
 * 22). No policy acts on an import.
 */
@NullMarked
package org.cartagena40.command.watch;

import org.jspecify.annotations.NullMarked;
