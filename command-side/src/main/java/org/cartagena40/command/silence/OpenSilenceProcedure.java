package org.cartagena40.command.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * Puts a text to the members under silence. With an invitation it is about the Vice-Presidency; without one it cites a
 * decision of the members. Disclosure and objection policy default to the rules in force.
 *
 * @param predecessor the procedure whose text is put to a new round; on an invitation the last attempt is taken
 * @param authoritativeLanguage which text holds where they differ; the first if none is named (F31)
 */
public record OpenSilenceProcedure(
        @TargetAggregateIdentifier ProcedureId procedure,
        @Nullable InvitationId invitation,
        @Nullable LocalDate termStart,
        @Nullable ProcedureId predecessor,
        String title,
        List<LanguageText> texts,
        @Nullable String authoritativeLanguage,
        @Nullable DecisionId legalBasis,
        Deadline deadline,
        @Nullable String shortDeadlineReason,
        @Nullable Disclosure disclosure,
        @Nullable ObjectionPolicy objectionPolicy,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public OpenSilenceProcedure {
        texts = List.copyOf(texts);
    }
}
