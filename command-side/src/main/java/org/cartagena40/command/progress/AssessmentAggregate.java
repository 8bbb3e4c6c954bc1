package org.cartagena40.command.progress;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.progress.AssessmentEvent;

/** The switchboard of what a meeting makes of a chapter. */
@AggregateRoot(type = "assessment")
public final class AssessmentAggregate extends NamedAggregate<Assessment, AssessmentEvent> {

    private static final Form<Assessment, AssessmentEvent> FORM = new Form<>(
            AssessmentEvent.class,
            AssessmentEvent::assessment,
            Assessment.EVOLUTION,
            Assessment.NONE,
            Assessment.SOMETHING_ELSE);

    AssessmentAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordAssessment command, Standing standing, Past past) {
        apply(recorded -> recorded.decide(command, standing, past));
    }
}
