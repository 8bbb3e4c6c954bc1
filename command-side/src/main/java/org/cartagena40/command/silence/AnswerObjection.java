package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ProcedureId;

/** The Presidency answers the objection of a State (rule 18). */
public record AnswerObjection(
        @TargetAggregateIdentifier ProcedureId procedure,
        MemberState objector,
        LanguageText text,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
