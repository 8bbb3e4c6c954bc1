package org.cartagena40.command.mechanism;

import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_PRESIDENCY_RECORDS_TERMS;
import static org.cartagena40.command.mechanism.MechanismRule.TERMS_ARE_ADOPTED_ONCE_BY_A_DECISION;
import static org.cartagena40.command.mechanism.MechanismRule.TERMS_CITE_A_DECISION;
import static org.cartagena40.command.mechanism.MechanismRule.TERMS_HASH_IS_WELL_FORMED;
import static org.cartagena40.command.mechanism.MechanismRule.TERMS_TEXT_IS_ON_RECORD;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.mechanism.TermsOfReferenceAdopted;

/** Decides about terms of reference: the members adopt them, the Presidency records by which decision (R82, R83). */
final class Adopting {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Adopting() {}

    static List<ActaEvent> decide(AdoptTermsOfReference command, Mechanism mechanism, Standing standing, Past past) {
        MECHANISM_EXISTS.check(mechanism.established());
        ONLY_THE_PRESIDENCY_RECORDS_TERMS.check(standing.presides(command));
        TERMS_CITE_A_DECISION.check(standing.decisions().holds(command.decision()));
        DecisionId decision = Objects.requireNonNull(command.decision());
        TERMS_ARE_ADOPTED_ONCE_BY_A_DECISION.check(!mechanism.terms().adoptedBy(command.of(), decision));
        TERMS_TEXT_IS_ON_RECORD.check(
                command.document() == null || past.holds(command.document(), DocumentEvent.class));
        TERMS_HASH_IS_WELL_FORMED.check(command.hash() == null
                || SHA_256.matcher(command.hash().value()).matches());
        return List.of(new TermsOfReferenceAdopted(
                command.mechanism(),
                command.of(),
                mechanism.terms().next(command.of()),
                decision,
                command.document(),
                command.hash(),
                command.effective(),
                command.act()));
    }
}
