package org.cartagena40.command.progress;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.Scope;

/** A command that says what was found of somebody in a period. */
interface Reported extends ActaCommand {

    Scope scope();

    Period period();

    List<Evidence> evidence();
}
