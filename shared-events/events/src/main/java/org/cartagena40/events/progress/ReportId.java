package org.cartagena40.events.progress;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** What one body reports on one action or chapter: its entries are numbered within it. */
public record ReportId(String value) implements Id {
    public ReportId {
        requireText(value, "ReportId");
    }

    @Override
    public String toString() {
        return value;
    }
}
