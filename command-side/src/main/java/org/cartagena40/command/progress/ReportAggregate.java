package org.cartagena40.command.progress;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.progress.ReportEvent;

/** The switchboard of what one body reports on one matter. */
@AggregateRoot(type = "report")
public final class ReportAggregate extends NamedAggregate<Report, ReportEvent> {

    private static final Form<Report, ReportEvent> FORM =
            new Form<>(ReportEvent.class, ReportEvent::report, Report.EVOLUTION, Report.NONE, Report.SOMETHING_ELSE);

    ReportAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordProgress command, Standing standing, Past past) {
        apply(report -> Reporting.decide(command, report, standing, past));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordGoodPractice command, Standing standing, Past past) {
        apply(report -> Reporting.decide(command, report, standing, past));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordChallenge command, Standing standing, Past past) {
        apply(report -> Reporting.decide(command, report, standing, past));
    }
}
