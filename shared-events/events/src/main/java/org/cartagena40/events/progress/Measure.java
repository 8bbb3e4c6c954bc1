package org.cartagena40.events.progress;

import java.math.BigDecimal;
import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures.
 *
 * @param unit what a value counts, such as persons or percent
 */
public record Measure(
        Label name,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable Integer chapter) {}
