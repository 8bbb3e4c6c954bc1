package org.cartagena40.query.progress;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.query.record.Corrected;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * An entry on an action or a chapter, as it reads with its corrections.
 *
 * @param catalogueVersion the version of the plan's catalogue against which it was reported
 * @param chapter the chapter as a whole, or the one in which the action lay then; null where that is not stated
 * @param action null for an entry on a chapter as a whole
 * @param status of progress only; likewise {@code title} of practices and challenges only
 * @param body the city or network, if it is one's
 * @param corrections who corrected what; the entry itself stays on record as it was
 */
public record ProgressEntry(
        String report,
        long position,
        int number,
        String matter,
        String plan,
        int catalogueVersion,
        @Nullable Integer chapter,
        @Nullable Integer action,
        String level,
        @Nullable String state,
        @Nullable String body,
        LocalDate from,
        LocalDate to,
        @Nullable String status,
        @Nullable LabelText title,
        Text text,
        List<Paper> evidence,
        String by,
        String capacity,
        String principal,
        Effective effective,
        String origin,
        List<String> sources,
        List<Corrected.Step> corrections,
        List<Long> annotatedBy) {}
