package org.cartagena40.ledger;

import java.util.Arrays;
import org.cartagena40.ledger.audit.Verify;

/** The programs of this jar under one name: {@code java -jar acta-ledger.jar verify ...}. */
public final class Ledger {

    private Ledger() {}

    public static void main(String[] line) {
        String program = line.length == 0 ? "" : line[0];
        String[] rest = line.length == 0 ? line : Arrays.copyOfRange(line, 1, line.length);
        switch (program) {
            case "verify" -> Verify.main(rest);
            default -> {
                System.err.println("verify, witness or key: which of them?");
                System.exit(2);
            }
        }
    }
}
