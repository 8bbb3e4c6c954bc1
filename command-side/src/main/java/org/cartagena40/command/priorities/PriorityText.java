package org.cartagena40.command.priorities;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.PriorityContent;
import org.jspecify.annotations.Nullable;

/** A command that says what a proposal says. */
interface PriorityText extends ActaCommand {

    int chapter();

    @Nullable
    Integer programme();

    Label title();

    @Nullable
    LanguageText rationale();

    List<Integer> actions();

    List<Criterion> criteria();

    default PriorityContent content() {
        return new PriorityContent(chapter(), programme(), title(), rationale(), actions(), criteria());
    }
}
