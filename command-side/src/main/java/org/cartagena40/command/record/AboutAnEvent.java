package org.cartagena40.command.record;

import org.cartagena40.command.ActaCommand;

/** A command about an event on record, which is meant by its place in the log. */
public interface AboutAnEvent extends ActaCommand {

    /** Where the event that is meant lies. */
    long position();
}
