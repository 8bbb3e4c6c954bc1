package org.cartagena40.ledger.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.StrictText;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/** Reads a policy line by line; a name must be defined before it is used, so no group can contain itself. */
final class PolicyParser {

    private static final String NONE = "none";

    private final List<VerifierKey> logs = new ArrayList<>();
    private final List<Policy.Witness> witnesses = new ArrayList<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private final Set<String> grouped = new HashSet<>();
    private @Nullable Quorum quorum;

    Policy parse(byte[] bytes) {
        String text = StrictText.lines("the policy", withoutTabs(bytes));
        for (String line : text.split("\n", -1)) {
            String stripped = line.replaceAll("^ +| +$", "");
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                read(stripped, List.of(stripped.split(" +")));
            }
        }
        if (quorum == null) {
            throw Flaw.POLICY_QUORUM.met("the policy");
        }
        return new Policy(logs, witnesses, Objects.requireNonNull(quorum), text);
    }

    private static byte[] withoutTabs(byte[] bytes) {
        byte[] replaced = bytes.clone();
        for (int i = 0; i < replaced.length; i++) {
            replaced[i] = replaced[i] == '\t' ? (byte) ' ' : replaced[i];
        }
        return replaced;
    }

    private void read(String line, List<String> words) {
        int count = words.size();
        switch (words.get(0)) {
            case "log" -> readLog(words, between(count, 2, 3, line));
            case "witness" -> readWitness(words, between(count, 3, 4, line));
            case "group" -> readGroup(words, between(count, 4, Integer.MAX_VALUE, line));
            case "quorum" -> readQuorum(words, between(count, 2, 2, line));
            default -> throw Flaw.POLICY_LINE.met("'" + line + "'");
        }
    }

    private static String between(int words, int least, int most, String line) {
        if (words < least || words > most) {
            throw Flaw.POLICY_LINE.met("'" + line + "'");
        }
        return line;
    }

    private void readLog(List<String> words, String line) {
        VerifierKey key = key(words.get(1), KeyType.LOG, line);
        requireNew(key, logs, line);
        logs.add(key);
    }

    private void readWitness(List<String> words, String line) {
        VerifierKey key = key(words.get(2), KeyType.WITNESS, line);
        requireNew(key, witnesses.stream().map(Policy.Witness::key).toList(), line);
        define(words.get(1), Quorum.witness(words.get(1)), line);
        witnesses.add(new Policy.Witness(words.get(1), key, words.size() == 4 ? words.get(3) : ""));
    }

    private static VerifierKey key(String text, KeyType type, String line) {
        VerifierKey key = VerifierKey.parse(text);
        if (key.type() != type) {
            throw Flaw.KEY_TYPE.met("'" + line + "'");
        }
        return key;
    }

    /** One key under two names is one key. */
    private static void requireNew(VerifierKey key, List<VerifierKey> known, String line) {
        ExactBytes bytes = key.publicKey();
        if (known.stream().anyMatch(other -> other.publicKey().equals(bytes))) {
            throw Flaw.POLICY_DUPLICATE_KEY.met("'" + line + "'");
        }
    }

    private void readGroup(List<String> words, String line) {
        List<Quorum> members = words.subList(3, words.size()).stream()
                .map(name -> member(name, line))
                .toList();
        int threshold = switch (words.get(2)) {
            case "all" -> members.size();
            case "any" -> 1;
            default -> Math.toIntExact(Math.min(Integer.MAX_VALUE, StrictText.number("'" + line + "'", words.get(2))));
        };
        if (threshold < 1 || threshold > members.size()) {
            throw Flaw.POLICY_THRESHOLD.met("'" + line + "'");
        }
        define(words.get(1), Quorum.group(threshold, members), line);
    }

    private void readQuorum(List<String> words, String line) {
        if (quorum != null) {
            throw Flaw.POLICY_QUORUM.met("'" + line + "'");
        }
        quorum = words.get(1).equals(NONE) ? Quorum.NONE : defined(words.get(1), line);
    }

    /** A witness that counted in two groups would count twice. */
    private Quorum member(String name, String line) {
        Quorum meaning = defined(name, line);
        if (!grouped.add(name)) {
            throw Flaw.POLICY_NAME.met("'" + line + "'");
        }
        return meaning;
    }

    private void define(String name, Quorum meaning, String line) {
        if (name.equals(NONE) || named.putIfAbsent(name, meaning) != null) {
            throw Flaw.POLICY_NAME.met("'" + line + "'");
        }
    }

    private Quorum defined(String name, String line) {
        Quorum meaning = named.get(name);
        if (meaning == null) {
            throw Flaw.POLICY_UNKNOWN_NAME.met("'" + line + "'");
        }
        return meaning;
    }
}
