package org.cartagena40.command.progress;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.progress.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * A command that reports on an action, or on a chapter as a whole. What one body reports on one of them lies together,
 * under an id that follows from both: so its past stays short, and the same matter is never kept twice.
 */
interface ReportedOnThePlan extends Reported {

    PlanId plan();

    @Nullable
    Integer chapter();

    @Nullable
    Integer action();

    LanguageText text();

    EffectiveTime effective();

    /** Such as PAC-2024-2034:action-17:STATE:BZ. */
    @TargetAggregateIdentifier
    default ReportId report() {
        String item = action() == null ? "chapter-" + chapter() : "action-" + action();
        String reporter = Stream.of(scope().level(), scope().state(), scope().body())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(":"));
        return new ReportId(plan() + ":" + item + ":" + reporter);
    }
}
