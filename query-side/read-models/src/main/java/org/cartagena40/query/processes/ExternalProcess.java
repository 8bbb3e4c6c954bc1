package org.cartagena40.query.processes;

import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;

/** A process that the Mechanism coordinates with. */
public record ExternalProcess(
        String process, long position, LabelText name, Effective effective, String origin, List<String> sources) {}
