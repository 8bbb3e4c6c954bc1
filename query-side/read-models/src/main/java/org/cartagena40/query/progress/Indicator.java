package org.cartagena40.query.progress;

import java.math.BigDecimal;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it is defined at the asked moment.
 *
 * @param revision the one in effect; earlier ones are in its detail
 * @param target null is "not stated", likewise the baseline
 */
public record Indicator(
        String indicator,
        String plan,
        String kind,
        int revision,
        LabelText name,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable Integer chapter,
        Effective effective,
        String origin,
        List<String> sources) {}
