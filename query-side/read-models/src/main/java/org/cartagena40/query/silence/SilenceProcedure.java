package org.cartagena40.query.silence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.silence.Interruption;
import org.jspecify.annotations.Nullable;

/** One procedure whole: what was frozen at opening, what was received, what became of it. */
public record SilenceProcedure(
        @JsonUnwrapped ProcedureSummary summary,
        Frozen frozen,
        List<PreviousDeadline> previousDeadlines,
        ReceivedObjections objectionsReceived,
        List<Statement> statements,
        List<Interruption> interruptions,
        List<ReviewStep> review,
        @JsonUnwrapped Rounds rounds,
        @JsonUnwrapped Aftermath aftermath,
        @Nullable String withdrawalReason,
        @Nullable Instant outcomeAt,
        String origin,
        List<String> sources) {

    /** What opening fixed and nothing changes afterwards (rule 3). */
    public record Frozen(
            String openedBy,
            @Nullable String invitation,
            @Nullable String invited,
            @Nullable LocalDate termStart,
            List<Text> texts,
            @Nullable String legalClause,
            @Nullable String legalDecision,
            @Nullable String shortDeadlineReason,
            List<String> addressees,
            List<String> entitled,
            Rules rules,
            String disclosure,
            String objectionPolicy) {}

    /** A deadline that an extension replaced (rule 12). */
    public record PreviousDeadline(
            DeadlineReading deadline,
            Instant movedAt,
            @Nullable String reason) {}

    /**
     * How many objected, for everybody; who, for those to whom the procedure discloses it (rule 19).
     *
     * @param standing of those raised in time, how many were not withdrawn before the deadline
     * @param disclosedTo the tier from which on objecting States are named
     * @param shown the acts that this reader may see
     */
    public record ReceivedObjections(
            int raised,
            int withdrawn,
            int standing,
            int late,
            int afterConclusion,
            int ofEntitled,
            String disclosedTo,
            List<Objection> shown) {}

    /** An objection, or the withdrawal of one, as its State made it. */
    public record Objection(
            long position,
            String step,
            String state,
            @Nullable String grounds,
            List<String> paragraphs,
            @Nullable String proposedAmendment,
            Instant receivedAt,
            @Nullable Boolean beforeDeadline) {}

    /** A statement; it never breaks the silence (rule 11). */
    public record Statement(
            long position,
            String state,
            String type,
            List<String> paragraphs,
            Text text,
            Instant receivedAt,
            boolean late) {}

    /**
     * The outcome was put under review, was confirmed, or a new decision was called for (rules 14, 15 and 21).
     *
     * @param reason null when it is not for this reader (rule 19)
     */
    public record ReviewStep(
            long position, String step, @Nullable String reason, Instant at) {}
}
