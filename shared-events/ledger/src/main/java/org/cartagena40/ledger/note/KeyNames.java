package org.cartagena40.ledger.note;

import org.cartagena40.ledger.Flaw;

/** A key name has no space of any script and no plus: both part it from what follows. */
final class KeyNames {

    private KeyNames() {}

    static String require(String name) {
        boolean fits = !name.isEmpty() && name.codePoints().noneMatch(KeyNames::parts);
        if (!fits) {
            throw Flaw.KEY_NAME.met("'" + name + "'");
        }
        return name;
    }

    private static boolean parts(int character) {
        return character == '+'
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character)
                || Character.isISOControl(character);
    }
}
