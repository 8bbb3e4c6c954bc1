package org.cartagena40.command.progress;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.progress.IndicatorEvent;

/** The switchboard of an indicator. */
@AggregateRoot(type = "indicator")
public final class IndicatorAggregate extends NamedAggregate<Indicator, IndicatorEvent> {

    private static final Form<Indicator, IndicatorEvent> FORM = new Form<>(
            IndicatorEvent.class,
            IndicatorEvent::indicator,
            Indicator.EVOLUTION,
            Indicator.NONE,
            Indicator.SOMETHING_ELSE);

    IndicatorAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineIndicator command, Standing standing, Past past) {
        apply(indicator -> Measuring.decide(command, indicator, standing, past));
    }

    @CommandHandler
    void handle(ReviseIndicator command, Standing standing, Past past) {
        apply(indicator -> Measuring.decide(command, indicator, standing, past));
    }

    @CommandHandler
    void handle(RecordIndicatorValue command, Standing standing, Past past) {
        apply(indicator -> Measuring.decide(command, indicator, standing, past));
    }
}
