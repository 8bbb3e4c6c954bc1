package org.cartagena40.command.offices;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.silence.ProcedureId;

/** What silence on a designation brought: the policy tells the Mechanism the outcome. */
public record ApplySilence(
        @TargetAggregateIdentifier MechanismId mechanism,
        InvitationId invitation,
        ProcedureId procedure,
        SilenceOutcome outcome,
        LocalDate termStart,
        TermId term,
        Instant effectiveAt,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
