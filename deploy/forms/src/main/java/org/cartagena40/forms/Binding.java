package org.cartagena40.forms;

import java.util.Set;
import org.cartagena40.command.acts.ActForm;

/**
 * The acts that bind a State, the members or an office at once: who confirms one says with a mark of its own that this is
 * meant. Every other act is confirmed by its button alone. None can be deleted.
 */
final class Binding {

    private static final Set<String> ACTS = Set.of(
            "SetProceduralRules",
            "AdoptTermsOfReference",
            "AdmitMember",
            "WithdrawMember",
            "EndAccreditation",
            "DecideSeatDispute",
            "InviteVicePresident",
            "AcceptInvitation",
            "DeclineInvitation",
            "EndInvitation",
            "EndTerm",
            "OpenSilenceProcedure",
            "RaiseObjection",
            "WithdrawObjection",
            "MakeStatement",
            "ExtendDeadline",
            "WithdrawText",
            "ConfirmOutcome",
            "CallForNewDecision",
            "EnterObjectionOnBehalf",
            "ConfirmEntry",
            "RejectEntry",
            "RecordDecision",
            "RecordPlanAdoption",
            "RevisePlanCatalogue",
            "ConveneMeeting",
            "CancelMeeting",
            "ApproveDocument",
            "AdoptPriorities",
            "ClosePriorityCycle",
            "RotateKey");

    private Binding() {}

    static boolean binds(ActForm form) {
        return ACTS.contains(form.name());
    }

    static Set<String> acts() {
        return ACTS;
    }
}
