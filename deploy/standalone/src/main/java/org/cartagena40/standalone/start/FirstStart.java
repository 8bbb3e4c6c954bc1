package org.cartagena40.standalone.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cartagena40.command.history.FirstRules;
import org.cartagena40.command.history.HistoryImport;
import org.cartagena40.command.history.ImportReport;
import org.cartagena40.command.history.ImportReport.Fate;
import org.cartagena40.events.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * Brings the history on record, at every start: what is there already stays as it is, and lines that waited for a feature
 * are taken by the first start that knows it. The sample set is loaded into a rehearsal only.
 */
final class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final HistoryImport history;
    private final FirstRules rules;
    private final RecordKind kind;

    FirstStart(HistoryImport history, FirstRules rules, RecordKind kind) {
        this.history = history;
        this.rules = rules;
        this.kind = kind;
    }

    void run() {
        load("history.jsonl", Origin.IMPORT);
        load("members.jsonl", Origin.IMPORT);
        rules.record();
        if (kind == RecordKind.REHEARSAL) {
            load("sample.jsonl", Origin.SAMPLE);
        }
    }

    private void load(String file, Origin origin) {
        try (InputStream lines = new ClassPathResource("history/" + file).getInputStream()) {
            ImportReport report = history.run(lines, origin);
            report.entries().forEach(entry -> tell(file, origin, entry));
            LOG.info(
                    "{}: {} recorded, {} already on record, {} wait for their feature, {} refused",
                    file,
                    report.count(Fate.RECORDED),
                    report.count(Fate.ALREADY_ON_RECORD),
                    report.count(Fate.WAITS_FOR_ITS_FEATURE),
                    report.count(Fate.REFUSED));
        } catch (IOException e) {
            throw new UncheckedIOException("the history " + file + " cannot be read", e);
        }
    }

    private static void tell(String file, Origin origin, ImportReport.Entry entry) {
        if (entry.fate() == Fate.REFUSED) {
            LOG.error("{} {} {}: refused: {}", file, entry.line(), entry.command(), entry.detail());
        } else if (entry.fate() != Fate.ALREADY_ON_RECORD && origin == Origin.IMPORT) {
            LOG.info("{} {} {}: {} {}", file, entry.line(), entry.command(), entry.fate(), entry.detail());
        }
    }
}
