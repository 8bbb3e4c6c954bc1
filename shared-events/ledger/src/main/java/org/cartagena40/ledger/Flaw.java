package org.cartagena40.ledger;

/**
 * Every way in which a text, a signature or a proof of the log can be wrong. One form of wrong has one name, so that a
 * finding can be told apart, searched for and tested: a parser that forgives is a parser that two programs read in two
 * ways.
 */
public enum Flaw {
    NOT_UTF_8("it is not UTF-8"),
    CARRIAGE_RETURN("a line ends in CR; lines end in LF alone"),
    CONTROL_CHARACTER("it holds a control character"),
    NO_FINAL_NEWLINE("the last line does not end in LF"),
    EXTRA_BLANK_LINE("it holds an empty line where none belongs"),
    TOO_LONG("it is longer than any that this log writes"),

    NO_SIGNATURES("no empty line parts a text from its signatures"),
    SIGNATURE_LINE("a signature line is not an em dash, a key name and base64"),
    SIGNATURE_TOO_SHORT("a signature has no key id and no bytes"),
    SIGNATURE_LENGTH("a signature by a known key has the wrong length"),
    TOO_MANY_SIGNATURES("it bears more signatures than a policy can name"),
    KEY_NAME("a key name is empty or holds a space or a plus"),
    NOT_BASE64("base64 is not written the one way it can be"),

    KEY_FORM("a verifier key is not name+id+base64"),
    KEY_TYPE("a verifier key is of a type that is not read here"),
    KEY_LENGTH("a verifier key has the wrong length"),
    KEY_ID("the id of a verifier key is not that of its name and key"),
    KEY_FILE("a key file does not hold the private key of the verifier key in it"),

    BAD_SIGNATURE("a signature by a known key does not verify"),
    NO_KNOWN_SIGNATURE("no known key of this log has signed it"),
    COSIGNATURE_TIME_ZERO("a cosignature states no time"),
    COSIGNATURE_TIME_TOO_LATE("the time of a cosignature lies beyond what can be written"),
    QUORUM_MISSING("too few of the named witnesses have cosigned it"),

    CHECKPOINT_LINES("a checkpoint has three lines: origin, size, root"),
    ORIGIN_EMPTY("a checkpoint names no log"),
    ORIGIN_UNKNOWN("it speaks for another log"),
    NUMBER_NOT_DECIMAL("a number is not written in decimal digits"),
    NUMBER_LEADING_ZERO("a number has leading zeros"),
    NUMBER_TOO_LARGE("a number is larger than any log"),
    ROOT_FORM("the root is not the base64 of 32 bytes"),
    EMPTY_TREE_ROOT("a log without leaves has another root than the hash of nothing"),
    EXTENSION_LINE("a checkpoint of this log has no further lines"),

    TILE_PATH("no tile has such a path"),
    TILE_LENGTH("a tile has the wrong length"),
    BUNDLE_CUT_SHORT("an entry bundle ends within an entry"),
    BUNDLE_COUNT("an entry bundle holds another number of entries than its path says"),
    ENTRY_TOO_LONG("an entry has more than 65,535 bytes"),
    ENTRY_FORM("an entry is not written as this log writes it"),

    PROOF_HEADER("it is not a proof of the form c2sp.org/tlog-proof@v1"),
    PROOF_INDEX("a proof does not name its index"),
    PROOF_HASH("a line of a proof is not the base64 of 32 bytes"),
    PROOF_NO_CHECKPOINT("a proof does not end in a checkpoint"),
    PROOF_TOO_LONG("a proof has more hashes than any log needs"),
    PROOF_INDEX_BEYOND_LOG("a proof is for an index that the log does not have"),
    PROOF_DOES_NOT_PROVE("a proof does not lead from the leaf to the root"),

    POLICY_LINE("a line of a policy says nothing known"),
    POLICY_NAME("a name in a policy is given twice or is reserved"),
    POLICY_UNKNOWN_NAME("a policy uses a name before it is defined"),
    POLICY_DUPLICATE_KEY("a policy counts one key twice"),
    POLICY_THRESHOLD("a group of a policy asks for none or for more than it has"),
    POLICY_QUORUM("a policy must state its quorum exactly once"),

    REQUEST_OLD_SIZE("a request does not begin with the old size"),
    REQUEST_SHRINKS("a request goes back to a smaller log"),
    CONSISTENCY_DOES_NOT_PROVE("a proof does not lead from the old log to the new one"),
    ROOT_CHANGED("one size has two roots"),

    ARCHIVE_FORM("a bundle is not written as this log writes it"),
    EVENT_FORM("an event is not written as this log writes it"),

    RECORD_ARCHIVE_FORM("an archive is not written as this log writes it"),
    RECORD_ARCHIVE_CUT_SHORT("an archive ends before its end mark"),
    ARCHIVED_EVENT_FORM("an archived event is not written as this log writes it"),
    MANIFEST_LINE("a line of a manifest is not a SHA-256 and a file name");

    private final String sentence;

    Flaw(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** The refusal, with what was met. */
    public Malformed met(String where) {
        return new Malformed(this, where);
    }
}
