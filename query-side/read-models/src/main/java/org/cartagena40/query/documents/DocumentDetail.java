package org.cartagena40.query.documents;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * A document with everything that happened to it.
 *
 * @param processesMissing which of the five processes that a report is to refer to it does not (R100); empty for others
 */
public record DocumentDetail(
        @JsonUnwrapped DocumentEntry entry,
        List<Version> versionList,
        List<StepEntry> steps,
        @Nullable Completeness completeness,
        List<PartEntry> parts,
        List<ReferenceEntry> references,
        List<String> processesMissing,
        List<InputEntry> inputRequests,
        @Nullable Guidance guidance) {

    /** A published version; its files can be had by those whom the document reached. */
    public record Version(
            int version,
            List<VersionFile> files,
            @Nullable String authoritativeLanguage,
            @Nullable String note,
            Effective effective,
            long position) {}

    /**
     * A file of a version.
     *
     * @param erasedAt since when its bytes are gone
     */
    public record VersionFile(
            String lang,
            String hash,
            String mediaType,
            long size,
            ContentState content,
            @Nullable Instant erasedAt,
            @Nullable String erasureReason) {}

    /** One thing that happened; what does not belong to it is null. */
    public record StepEntry(
            Step step,
            @Nullable String meeting,
            @Nullable String paper,
            List<String> audiences,
            List<String> annexes,
            List<String> annexesNotHeld,
            @Nullable Integer version,
            @Nullable String decision,
            @Nullable String supersededBy,
            @Nullable String reason,
            Effective effective,
            long position) {}

    /**
     * How many of the parts that such a report has are written (R96: five chapters of three parts; R99: progress and good
     * practices). A chapter may stay empty.
     */
    public record Completeness(int set, int of, List<Integer> emptyChapters) {}

    /**
     * A part as it reads now.
     *
     * @param text null for those whom the document has not reached
     */
    public record PartEntry(
            int chapter, String part, String hash, @Nullable TextEntry text, long position) {}

    /** What the report says of another process. */
    public record ReferenceEntry(String process, @Nullable TextEntry text, long position) {}

    /**
     * Input asked for.
     *
     * @param replaced whether a later request to the same audience moved its deadline
     */
    public record InputEntry(
            String audience,
            Instant deadline,
            LocalDateTime local,
            String zone,
            boolean replaced,
            boolean passed,
            long position) {}

    /**
     * Which members gave guidance and which are silent. Silence is not zero: it says nothing.
     *
     * @param given by how many of the members; who they are, and what they said, is for the members
     */
    public record Guidance(int given, int ofMembers, List<String> by, List<String> silent, List<GuidanceEntry> texts) {}

    /** What a member said; later guidance of the same member stands beside the earlier. */
    public record GuidanceEntry(String state, TextEntry text, boolean late, Effective effective, long position) {}
}
