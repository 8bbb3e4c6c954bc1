package org.cartagena40.query.certificates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.cartagena40.events.Zones;
import org.cartagena40.query.certificates.Certificate.Basis;
import org.cartagena40.query.certificates.Certificate.Clocks;
import org.cartagena40.query.certificates.Certificate.NotEntitled;
import org.cartagena40.query.certificates.Certificate.Roll;
import org.cartagena40.query.certificates.Certificate.Silence;
import org.cartagena40.query.notices.NoticeOnRecord;
import org.cartagena40.query.silence.ProcedureStatus;
import org.cartagena40.query.silence.SilenceProcedure;
import org.cartagena40.query.silence.SilenceProcedure.Frozen;
import org.jspecify.annotations.Nullable;

/** What a certificate says of the procedure: lists, times and what was received. */
final class SilenceParts {

    private SilenceParts() {}

    static Silence of(SilenceProcedure whole, List<NoticeOnRecord> notices) {
        Frozen frozen = whole.frozen();
        var summary = whole.summary();
        LocalDate start = frozen.termStart();
        return new Silence(
                summary.title(),
                new Basis(frozen.legalClause(), frozen.legalDecision()),
                frozen.rules(),
                roll(frozen, notices),
                summary.openedAt(),
                frozen.openedBy(),
                summary.deadline(),
                Duration.between(summary.openedAt(), summary.deadline().instant())
                        .toString(),
                whole.previousDeadlines(),
                whole.rounds().authoritativeLanguage(),
                frozen.disclosure(),
                frozen.objectionPolicy(),
                whole.objectionsReceived(),
                whole.aftermath().onBehalf(),
                whole.statements(),
                statementsUntil(whole),
                start == null ? null : start.toString(),
                whole.withdrawalReason());
    }

    private static Roll roll(Frozen frozen, List<NoticeOnRecord> notices) {
        List<NotEntitled> without = frozen.addressees().stream()
                .filter(state -> !frozen.entitled().contains(state))
                .map(state -> new NotEntitled(state, why(state, frozen)))
                .toList();
        return new Roll(frozen.addressees(), frozen.entitled(), without, notices);
    }

    private static String why(String state, Frozen frozen) {
        return state.equals(frozen.invited()) ? "INVITED" : "OPENER";
    }

    private static @Nullable Instant statementsUntil(SilenceProcedure whole) {
        ProcedureStatus status = whole.summary().status();
        Instant at = whole.outcomeAt();
        boolean adopted = status == ProcedureStatus.ADOPTED || status == ProcedureStatus.ADOPTED_UNDER_REVIEW;
        return adopted && at != null
                ? at.plus(Duration.parse(whole.frozen().rules().statementWindow()))
                : null;
    }

    static Clocks clocks(Instant instant) {
        return new Clocks(read(instant, ZoneOffset.UTC), read(instant, Zones.SANTIAGO));
    }

    private static String read(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
