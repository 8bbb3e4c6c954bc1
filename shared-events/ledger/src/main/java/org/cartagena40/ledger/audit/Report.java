package org.cartagena40.ledger.audit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What was checked, what was found, and what is missing before anything is proved. */
final class Report {

    private static final int TOLD = 10;

    private final List<String> checked = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private long more;

    void checked(String what) {
        checked.add(what);
    }

    void found(Finding finding) {
        if (findings.size() < TOLD) {
            findings.add(finding);
        } else {
            more++;
        }
    }

    void missing(String what) {
        open.add(what);
    }

    List<Finding> findings() {
        return findings;
    }

    Verdict verdict() {
        if (!findings.isEmpty()) {
            return Verdict.WRONG;
        }
        return open.isEmpty() && !checked.isEmpty() ? Verdict.PROVEN : Verdict.NOT_PROVEN;
    }

    void print(PrintStream out) {
        findings.forEach(out::println);
        if (more > 0) {
            out.println("and " + more + " more");
        }
        checked.forEach(line -> out.println("checked: " + line));
        open.forEach(line -> out.println("not proven: " + line));
        if (checked.isEmpty() && findings.isEmpty()) {
            out.println("not proven: nothing was checked");
        }
        out.println(verdict());
    }
}
