package org.cartagena40.command.silence;

import org.cartagena40.events.silence.ProcedureId;

/** Other procedures as they stand at the moment of an act: a new round builds on the one before it (rule 18). */
@FunctionalInterface
public interface PastProcedures {

    /** The procedure as its past made it; {@link SilenceProcedure#NONE} if none is known under this id. */
    SilenceProcedure of(ProcedureId id);
}
