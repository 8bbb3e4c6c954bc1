package org.cartagena40.events.record;

import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * Which event is meant.
 *
 * @param position its place in the log
 * @param type its name in the catalogue, so that a wrong position shows
 * @param procedure the silence procedure it belongs to, if any: what is said of it is told as discreetly
 */
public record Target(long position, String type, @Nullable ProcedureId procedure) {}
