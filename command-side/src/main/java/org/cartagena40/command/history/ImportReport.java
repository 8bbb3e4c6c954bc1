package org.cartagena40.command.history;

import java.util.List;

/** What an import did with each line, in the order of the file. */
public record ImportReport(List<Entry> entries) {

    /** What became of a line. */
    public enum Fate {
        RECORDED,
        ALREADY_ON_RECORD,
        /** Names a command that this version does not know; taken at the first start that does. */
        WAITS_FOR_ITS_FEATURE,
        REFUSED
    }

    /** One line, what became of it, and why if it was refused. */
    public record Entry(String line, String command, Fate fate, String detail) {}

    public ImportReport {
        entries = List.copyOf(entries);
    }

    /** How many lines met that fate. */
    public long count(Fate fate) {
        return entries.stream().filter(entry -> entry.fate() == fate).count();
    }
}
