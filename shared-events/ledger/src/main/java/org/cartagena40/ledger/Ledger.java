package org.cartagena40.ledger;

import java.util.Arrays;
import org.cartagena40.ledger.audit.Verify;
import org.cartagena40.ledger.witness.Witness;

/** The programs of this jar under one name: {@code java -jar acta-ledger.jar verify ...}. */
public final class Ledger {

    private Ledger() {}

    public static void main(String[] line) throws InterruptedException {
        String program = line.length == 0 ? "" : line[0];
        String[] rest = line.length == 0 ? line : Arrays.copyOfRange(line, 1, line.length);
        switch (program) {
            case "verify" -> Verify.main(rest);
            case "witness" -> Witness.main(rest);
            default -> {
                System.err.println("verify or witness: which of them?");
                System.exit(2);
            }
        }
    }
}
