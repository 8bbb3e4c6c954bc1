package org.cartagena40.command.documents;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Standing;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.documents.WindowEvent;
import org.cartagena40.events.documents.WindowId;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and a comment window; it decides nothing itself. */
@AggregateRoot(type = "comment-window")
public final class CommentWindowAggregate {

    @AggregateIdentifier
    private @Nullable WindowId id;

    private CommentWindow window = CommentWindow.NONE;

    CommentWindowAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenCommentWindow command, Standing standing, Surroundings around) {
        apply(Commenting.decide(command, window, standing, around));
    }

    @CommandHandler
    void handle(SubmitComment command, Standing standing, Surroundings around) {
        apply(Commenting.decide(command, window, standing, around));
    }

    @CommandHandler
    void handle(AnswerComment command, Standing standing) {
        apply(Commenting.decide(command, window, standing));
    }

    @CommandHandler
    void handle(CloseCommentWindow command, Standing standing) {
        apply(Commenting.decide(command, window, standing));
    }

    /** An id of a request may name something else on record; then there is no window to decide about. */
    @EventSourcingHandler
    void on(ActaEvent event, @SourceId String aggregate) {
        if (event instanceof WindowEvent own) {
            id = own.window();
            window = CommentWindow.EVOLUTION.apply(window, own);
        } else {
            id = new WindowId(aggregate);
            window = CommentWindow.SOMETHING_ELSE;
        }
    }

    private static void apply(List<WindowEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
