package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.NO_ENTRY_HOLDS_THE_CONCLUSION;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_RECORD_CONCLUDES;
import static org.cartagena40.command.silence.SilenceRule.SETTLED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.Standing;
import org.cartagena40.command.offices.DesignationLimits;
import org.cartagena40.command.offices.OfficeRule;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.Subject;

/**
 * Decides the outcome once the deadline and the settling time have passed: effective exactly at the deadline, however
 * late it is recorded (rules 14, 15 and 22). Concluding twice changes nothing.
 */
final class Concluding {

    private Concluding() {}

    static List<SilenceEvent> decide(ConcludeProcedure command, SilenceProcedure procedure, Standing standing) {
        ONLY_THE_RECORD_CONCLUDES.check(command.actsAs(Capacity.RECORD));
        if (!procedure.is(Outcome.NONE_YET)) {
            return List.of();
        }
        Instant deadline = procedure.currentDeadline().instant();
        SETTLED.check(!command.receivedAt()
                .isBefore(deadline.plus(procedure.frozen().rules().settling())));
        NO_ENTRY_HOLDS_THE_CONCLUSION.check(!procedure.entries().holdAt(settled(command, procedure)));
        List<SilenceEvent> events = new ArrayList<>(expired(command, procedure));
        EffectiveTime effective = EffectiveTime.at(deadline);
        int standingObjections = procedure.standingObjections();
        if (standingObjections > 0) {
            events.add(new SilenceBroken(command.procedure(), standingObjections, effective, command.act()));
        } else {
            events.addAll(lapsed(command, procedure, standing, effective));
        }
        return events;
    }

    /** A confirmation received in time may still be on its way to the log, as an objection may. */
    private static Instant settled(ConcludeProcedure command, SilenceProcedure procedure) {
        return command.receivedAt().minus(procedure.frozen().rules().settling());
    }

    /** Nobody confirmed them while they held the conclusion (rule 20). */
    private static List<ObjectionOnBehalfExpired> expired(ConcludeProcedure command, SilenceProcedure procedure) {
        EffectiveTime now = EffectiveTime.at(command.receivedAt());
        return procedure.entries().expiredAt(settled(command, procedure)).stream()
                .map(entry ->
                        new ObjectionOnBehalfExpired(entry.procedure(), entry.entry(), entry.by(), now, command.act()))
                .toList();
    }

    private static List<SilenceEvent> lapsed(
            ConcludeProcedure command, SilenceProcedure procedure, Standing standing, EffectiveTime effective) {
        List<ReviewReason> doubts = new ArrayList<>();
        if (!command.interruptions().isEmpty()) {
            doubts.add(ReviewReason.INTERRUPTION);
        }
        if (brokenLimit(procedure, standing).isPresent()) {
            doubts.add(ReviewReason.DESIGNATION_NO_LONGER_POSSIBLE);
        }
        List<SilenceEvent> events = new ArrayList<>();
        events.add(new SilenceLapsed(
                command.procedure(),
                command.interruptions(),
                procedure.underReview() || !doubts.isEmpty(),
                effective,
                command.act()));
        doubts.forEach(doubt -> events.add(new OutcomeFlagged(command.procedure(), doubt, effective, command.act())));
        return events;
    }

    /** Which limit of a designation no longer holds, if any. */
    static Optional<OfficeRule> brokenLimit(SilenceProcedure procedure, Standing standing) {
        Subject subject = procedure.frozen().subject();
        if (subject.invitation() == null) {
            return Optional.empty();
        }
        var offices = standing.mechanism().offices();
        return DesignationLimits.broken(
                offices.invitation(subject.invitation()).orElseThrow(),
                Objects.requireNonNull(subject.termStart()),
                procedure.currentDeadline().instant(),
                offices);
    }
}
