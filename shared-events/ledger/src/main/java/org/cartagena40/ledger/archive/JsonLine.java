package org.cartagena40.ledger.archive;

import org.cartagena40.ledger.Flaw;

/**
 * One line of JSON with known keys in a known order, texts and whole numbers only. It escapes what JSON says must be
 * escaped and nothing else, so a text has one writing and an exact content.
 */
final class JsonLine {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int UNICODE_ESCAPE = 6;

    private JsonLine() {}

    static void putText(StringBuilder line, String key, String text) {
        key(line, key).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }

    static void putNumber(StringBuilder line, String key, long number) {
        key(line, key).append(number);
    }

    private static StringBuilder key(StringBuilder line, String key) {
        return line.append(line.isEmpty() ? '{' : ',').append('"').append(key).append("\":");
    }

    /** Reads the same; whoever reads writes it anew and compares, so nothing is forgiven here that matters. */
    static final class Reader {

        private final String line;
        private int at;

        Reader(String line) {
            this.line = line;
        }

        String text(String key) {
            key(key);
            expect("\"");
            StringBuilder text = new StringBuilder();
            while (current() != '"') {
                text.append(character());
            }
            at++;
            return text.toString();
        }

        String number(String key) {
            key(key);
            int from = at;
            while (Character.isDigit(current())) {
                at++;
            }
            return line.substring(from, at);
        }

        void end() {
            expect("}");
            if (at != line.length()) {
                throw flaw();
            }
        }

        private void key(String key) {
            expect(at == 0 ? "{" : ",");
            expect("\"" + key + "\":");
        }

        private char character() {
            char c = current();
            if (c != '\\') {
                at++;
                return c;
            }
            at++;
            char escaped = current();
            at++;
            return escaped == 'u' ? unicode() : escaped;
        }

        private char unicode() {
            int digits = UNICODE_ESCAPE - 2;
            if (at + digits > line.length()) {
                throw flaw();
            }
            try {
                char c = (char) Integer.parseInt(line.substring(at, at + digits), 16);
                at += digits;
                return c;
            } catch (NumberFormatException e) {
                throw flaw();
            }
        }

        private char current() {
            if (at >= line.length()) {
                throw flaw();
            }
            return line.charAt(at);
        }

        private void expect(String text) {
            if (!line.startsWith(text, at)) {
                throw flaw();
            }
            at += text.length();
        }

        private RuntimeException flaw() {
            return Flaw.ARCHIVED_EVENT_FORM.met("an event, character " + at);
        }
    }
}
