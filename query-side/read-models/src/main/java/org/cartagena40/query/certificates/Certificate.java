package org.cartagena40.query.certificates;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.log.LogPlace;
import org.cartagena40.query.notices.NoticeOnRecord;
import org.cartagena40.query.silence.Aftermath.OnBehalf;
import org.cartagena40.query.silence.DeadlineReading;
import org.cartagena40.query.silence.Rules;
import org.cartagena40.query.silence.SilenceProcedure.PreviousDeadline;
import org.cartagena40.query.silence.SilenceProcedure.ReceivedObjections;
import org.cartagena40.query.silence.SilenceProcedure.ReviewStep;
import org.cartagena40.query.silence.SilenceProcedure.Statement;
import org.cartagena40.query.silence.Text;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of one outcome at the asked moment, as this reader may know it.
 *
 * @param procedure of a text that was put under silence; null for a decision of a meeting
 * @param decision null for a text that is not adopted, or not numbered yet
 * @param why step by step, each under its rule
 * @param course everything on record of it, in order and in words
 * @param proof of the events that made the outcome, in the order of the log
 */
public record Certificate(
        @Nullable String procedure,
        @Nullable Decision decision,
        Outcome outcome,
        List<Reason> why,
        List<Text> texts,
        @Nullable Silence silence,
        Doubt doubt,
        List<HistoryEntry> course,
        List<LogPlace> proof,
        @Nullable String evidence) {

    /**
     * What came of it.
     *
     * @param status of the board, or DECIDED for a decision of a meeting
     * @param sentence as the history tells it; null while there is no outcome
     * @param effectiveAt when it holds from, as an instant; null where no instant is stated
     * @param recordedAt when the log took it, which may be later
     */
    public record Outcome(
            String status,
            @Nullable Words wording,
            @Nullable Words sentence,
            @Nullable Instant effectiveAt,
            @Nullable Clocks effective,
            @Nullable Instant recordedAt,
            @Nullable Long position) {}

    /** The same words in the two languages. */
    public record Words(String es, String en) {}

    /** One instant on two clocks. */
    public record Clocks(String utc, String santiago) {}

    /**
     * What was frozen when the silence was opened, and what was received.
     *
     * @param given from the opening to the deadline, ISO duration
     * @param statementsUntil when the window for statements closes; null unless adopted
     */
    public record Silence(
            String title,
            Basis legalBasis,
            Rules rules,
            Roll roll,
            Instant openedAt,
            String openedBy,
            DeadlineReading deadline,
            String given,
            List<PreviousDeadline> previousDeadlines,
            String authoritativeLanguage,
            String disclosure,
            String objectionPolicy,
            ReceivedObjections objections,
            OnBehalf onBehalf,
            List<Statement> statements,
            @Nullable Instant statementsUntil,
            @Nullable String termStart,
            @Nullable String withdrawalReason) {}

    /** A clause of the Terms of Reference, or the decision of the members that allowed silence (rule 1). */
    public record Basis(@Nullable String clause, @Nullable String decision) {}

    /**
     * The lists, as they were frozen (rule 3).
     *
     * @param notEntitled addressees that could not object, with the reason
     * @param notices what the addressees were told, and how many acknowledged it
     */
    public record Roll(
            List<String> addressees,
            List<String> entitled,
            List<NotEntitled> notEntitled,
            List<NoticeOnRecord> notices) {}

    /** An addressee without a right to object: it opened the procedure, or it is the State invited. */
    public record NotEntitled(String state, String why) {}

    /**
     * What stands against the outcome, if anything does; nothing of it flips the outcome (rules 14, 15 and 21).
     *
     * @param correctedBy positions of the corrections of any entry of its course
     */
    public record Doubt(
            boolean underReview,
            boolean newDecisionCalledFor,
            List<Interruption> interruptions,
            List<ReviewStep> review,
            List<Long> correctedBy,
            List<Long> annotatedBy) {

        static final Doubt NONE = new Doubt(false, false, List.of(), List.of(), List.of(), List.of());
    }
}
