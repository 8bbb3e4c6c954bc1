package org.cartagena40.events.processes;

import org.cartagena40.events.ActaEvent;

/** What happens to an external process. */
public sealed interface ProcessEvent extends ActaEvent permits ExternalProcessRegistered {
    ProcessId process();
}
