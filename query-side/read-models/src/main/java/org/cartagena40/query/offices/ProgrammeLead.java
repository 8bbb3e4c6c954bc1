package org.cartagena40.query.offices;

import org.cartagena40.query.views.Effective;

/** A State leads a programme as Vice-Presidency: it accepted that task, and its term certainly runs. */
public record ProgrammeLead(int programme, String state, String term, String task, Effective since) {}
