package org.cartagena40.command.offices;

import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_ACCEPTED;
import static org.cartagena40.command.offices.OfficeRule.NO_THIRD_CONSECUTIVE_TERM;
import static org.cartagena40.command.offices.OfficeRule.RENEWAL_IS_OF_THE_STATE_IN_OFFICE;
import static org.cartagena40.command.offices.OfficeRule.RENEWAL_STARTS_WHEN_THE_TERM_ENDS;
import static org.cartagena40.command.offices.OfficeRule.RENEWED_TERM_HAS_A_STATED_START;
import static org.cartagena40.command.offices.OfficeRule.TERMS_DO_NOT_OVERLAP;
import static org.cartagena40.command.offices.OfficeRule.TERM_STARTS_AFTER_THE_DEADLINE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.InvitationKind;
import org.jspecify.annotations.Nullable;

/**
 * What a designation to the Vice-Presidency needs. It is asked when silence opens, when it is concluded and when an
 * outcome is confirmed (silence rule 22), because much may happen in between.
 */
public final class DesignationLimits {

    private DesignationLimits() {}

    /** The first limit that a term would break: by its invitation, by its procedure's deadline, or beside other terms. */
    public static Optional<OfficeRule> broken(
            Invitation invitation, LocalDate termStart, Instant deadline, Offices offices) {
        Map<OfficeRule, Boolean> limits = new LinkedHashMap<>();
        limits.put(INVITATION_IS_ACCEPTED, invitation.status() == Invitation.Status.ACCEPTED);
        limits.put(TERM_STARTS_AFTER_THE_DEADLINE, !Zones.startOf(termStart).isBefore(deadline));
        limits.put(NO_THIRD_CONSECUTIVE_TERM, offices.consecutiveTermsOf(invitation.invited()) < 2);
        if (invitation.kind() == InvitationKind.RENEWAL) {
            putRenewal(limits, invitation, termStart, offices.inOffice());
        }
        limits.put(TERMS_DO_NOT_OVERLAP, offices.designated() == null && room(termStart, offices));
        return limits.entrySet().stream()
                .filter(limit -> !limit.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void putRenewal(
            Map<OfficeRule, Boolean> limits, Invitation invitation, LocalDate termStart, @Nullable Term inOffice) {
        boolean serves = inOffice != null && inOffice.state().equals(invitation.invited());
        limits.put(RENEWAL_IS_OF_THE_STATE_IN_OFFICE, serves);
        limits.put(RENEWED_TERM_HAS_A_STATED_START, inOffice != null && inOffice.start() != null);
        limits.put(RENEWAL_STARTS_WHEN_THE_TERM_ENDS, inOffice != null && termStart.equals(inOffice.end()));
    }

    /** A predecessor whose end no source states does not block: the successor's start ends its term. */
    private static boolean room(LocalDate termStart, Offices offices) {
        Term before = offices.inOffice();
        return before == null || before.end() == null || !before.end().isAfter(termStart);
    }
}
