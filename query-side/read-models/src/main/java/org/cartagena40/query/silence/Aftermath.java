package org.cartagena40.query.silence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done about objections: what followed the broken silence, which were answered, which were entered on behalf
 * of a State (rules 18 and 20). How many, for everybody; whose and why, for those to whom the procedure discloses it.
 */
public record Aftermath(
        List<FollowedUp> followUps,
        @Nullable Instant registerClosedAt,
        @Nullable String registerClosedBecause,
        Answers answers,
        OnBehalf onBehalf) {

    /** What the Presidency does next; its reason is null when it is not for this reader. */
    public record FollowedUp(
            long position, String followUp, @Nullable String reason, Instant at) {}

    /** How many objections were answered, and the answers that this reader may see. */
    public record Answers(int given, List<Answer> shown) {}

    /** An answer of the Presidency to the objection of a State. */
    public record Answer(long position, String state, Text text, Instant at) {}

    /** How many entries there are, by what became of them, and those that this reader may see. */
    public record OnBehalf(int awaiting, int confirmed, int rejected, int expired, List<Entry> shown) {}

    /**
     * An objection that an office entered as a State had sent it.
     *
     * @param receivedAt when the message of the State was received, which decides whether it was in time
     * @param holdsUntil until when it holds the conclusion while it awaits; null if it holds nothing
     */
    public record Entry(
            String entry,
            String state,
            EntryStatus status,
            String enteredBy,
            @Nullable String grounds,
            List<String> paragraphs,
            @Nullable String proposedAmendment,
            Paper evidence,
            Instant receivedAt,
            Instant enteredAt,
            @Nullable Instant holdsUntil,
            @Nullable Instant endedAt,
            @Nullable String endReason) {}
}
