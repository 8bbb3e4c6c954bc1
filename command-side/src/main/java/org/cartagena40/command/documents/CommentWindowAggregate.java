package org.cartagena40.command.documents;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Standing;
import org.cartagena40.events.documents.WindowEvent;

/** The switchboard of a comment window. */
@AggregateRoot(type = "comment-window")
public final class CommentWindowAggregate extends NamedAggregate<CommentWindow, WindowEvent> {

    private static final Form<CommentWindow, WindowEvent> FORM = new Form<>(
            WindowEvent.class,
            WindowEvent::window,
            CommentWindow.EVOLUTION,
            CommentWindow.NONE,
            CommentWindow.SOMETHING_ELSE);

    CommentWindowAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenCommentWindow command, Standing standing, Surroundings around) {
        apply(window -> Commenting.decide(command, window, standing, around));
    }

    @CommandHandler
    void handle(SubmitComment command, Standing standing, Surroundings around) {
        apply(window -> Commenting.decide(command, window, standing, around));
    }

    @CommandHandler
    void handle(AnswerComment command, Standing standing) {
        apply(window -> Commenting.decide(command, window, standing));
    }

    @CommandHandler
    void handle(CloseCommentWindow command, Standing standing) {
        apply(window -> Commenting.decide(command, window, standing));
    }
}
