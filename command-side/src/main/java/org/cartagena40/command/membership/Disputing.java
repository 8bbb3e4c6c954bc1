package org.cartagena40.command.membership;

import static org.cartagena40.command.membership.MembershipRule.DISPUTE_HAS_A_REASON_AND_EVIDENCE;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_PRESIDENCY_DECIDES_ABOUT_A_SEAT;
import static org.cartagena40.command.membership.MembershipRule.SEAT_IS_DISPUTED_ONCE;
import static org.cartagena40.command.membership.MembershipRule.SEAT_IS_IN_DISPUTE;
import static org.cartagena40.command.membership.MembershipRule.STANDING_ACCREDITATIONS_ARE_THE_STATES;
import static org.cartagena40.command.membership.MembershipRule.THE_PRESIDENCYS_OWN_SEAT_IS_FOR_THE_MEMBERS;
import static org.cartagena40.command.membership.MembershipRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_NOTES_A_DISPUTE;

import java.util.List;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.membership.SeatDisputeDecided;
import org.cartagena40.events.membership.SeatDisputed;

/**
 * Decides about a seat that two governments claim (F29). Membership is the State's and is not touched; nobody speaks for
 * it until the Presidency has said whose accreditations stand.
 */
public final class Disputing {

    private Disputing() {}

    public static List<ActaEvent> decide(DisputeSeat command, Mechanism mechanism) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_NOTES_A_DISPUTE.check(
                mechanism.presidedBy(command) || mechanism.servedBy(command));
        THE_PRESIDENCYS_OWN_SEAT_IS_FOR_THE_MEMBERS.check(
                !mechanism.offices().presides(command.state().institution()));
        SEAT_IS_DISPUTED_ONCE.check(
                mechanism.membership().openDispute(command.state()).isEmpty());
        DISPUTE_HAS_A_REASON_AND_EVIDENCE.check(
                !command.reason().isBlank() && !command.evidence().reference().isBlank());
        return List.of(new SeatDisputed(
                command.mechanism(),
                command.state(),
                command.reason(),
                command.evidence(),
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }

    /** A deputy stands or ends with the accreditation it belongs to, and is not named. */
    public static List<ActaEvent> decide(DecideSeatDispute command, Mechanism mechanism) {
        ONLY_THE_PRESIDENCY_DECIDES_ABOUT_A_SEAT.check(mechanism.presidedBy(command));
        SEAT_IS_IN_DISPUTE.check(
                mechanism.membership().openDispute(command.state()).isPresent());
        DISPUTE_HAS_A_REASON_AND_EVIDENCE.check(!command.reason().isBlank());
        List<AccreditationId> all = mechanism
                .membership()
                .accreditations()
                .notEndedOf(command.state().institution(), command.receivedAt());
        STANDING_ACCREDITATIONS_ARE_THE_STATES.check(all.containsAll(command.standing()));
        return List.of(new SeatDisputeDecided(
                command.mechanism(),
                command.state(),
                command.standing(),
                all.stream().filter(one -> !command.standing().contains(one)).toList(),
                command.reason(),
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }
}
