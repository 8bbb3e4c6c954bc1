package org.cartagena40.query.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.query.record.Corrected;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its revisions and everything that was reported of it.
 *
 * @param values in order of recording; those that contradict each other stand side by side
 * @param notReported the member States of whom no value of their own is on record: not reported is not zero
 */
public record IndicatorDetail(
        @JsonUnwrapped Indicator indicator, List<Revision> revisions, List<Value> values, List<String> notReported) {

    /** What it measured from here on. */
    public record Revision(
            int revision,
            LabelText name,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable Integer chapter,
            @Nullable String reason,
            Effective effective) {}

    /** A value as it reads with its corrections, in the unit in which it was given. */
    public record Value(
            long position,
            int number,
            String level,
            @Nullable String state,
            @Nullable String body,
            LocalDate from,
            LocalDate to,
            BigDecimal value,
            String unit,
            List<Paper> evidence,
            String by,
            String capacity,
            String principal,
            Effective effective,
            List<String> sources,
            List<Corrected.Step> corrections,
            List<Long> annotatedBy) {}
}
