package org.cartagena40.query.offices;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * Every holding of an office that the record knows, and what leads to one.
 *
 * @param openTasks what the Vice-Presidency has in hand or has yet to answer; a programme that it leads is among them
 */
public record Offices(
        List<Holding> holdings, List<Invitation> invitations, List<Designation> designations, List<Task> openTasks) {

    /** What a holding is at the asked moment. */
    public enum HoldingStatus {
        TO_COME,
        /** Certainly in office. */
        HELD,
        /** The sources allow it then and do not make it certain. */
        POSSIBLY_HELD,
        ENDED
    }

    /**
     * A body in an office.
     *
     * @param term null for an office without terms
     * @param start null where no source states it; {@code effective} says how much is known
     * @param end first day after it, renewals by the asked moment included
     * @param renewals how many took effect by the asked moment; there can be one
     */
    public record Holding(
            String office,
            String holder,
            @Nullable String term,
            HoldingStatus status,
            @Nullable String period,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            int renewals,
            Effective effective,
            @Nullable Effective ended,
            @Nullable String endReason,
            @Nullable String invitation,
            @Nullable String procedure,
            String origin,
            List<String> sources) {}

    /** An invitation and what became of it; the reason of a refusal is for the offices and the invited State. */
    public record Invitation(
            String invitation,
            String invited,
            String kind,
            @Nullable String reason,
            InvitationStatus status,
            Effective invitedAt,
            @Nullable Effective statusSince,
            @Nullable String statusReason) {}

    /** The members kept silence on a State: its term is to come, came, or was withheld. */
    public record Designation(
            String term,
            String state,
            String status,
            LocalDate start,
            LocalDate end,
            String invitation,
            String procedure,
            Effective effective,
            @Nullable Effective withheld) {}
}
