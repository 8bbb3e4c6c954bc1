package org.cartagena40.command.progress;

import org.cartagena40.events.Label;

/** A report of something that is known by its title: a good practice or a challenge. */
interface TitledReport extends ReportedOnThePlan {

    Label title();
}
