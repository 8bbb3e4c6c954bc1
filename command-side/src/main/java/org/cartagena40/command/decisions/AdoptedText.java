package org.cartagena40.command.decisions;

import java.time.Instant;
import org.cartagena40.events.silence.ProcedureId;

/** A text that silence adopted, effective at the deadline of its procedure. */
public record AdoptedText(ProcedureId procedure, Instant effectiveAt) {}
