package org.cartagena40.command.record;

import static org.cartagena40.command.record.RecordRule.EARLIER_KEY_SIGNS_ON_FOR_A_WHILE;
import static org.cartagena40.command.record.RecordRule.ENTRY_IS_MADE_ONCE;
import static org.cartagena40.command.record.RecordRule.KEY_IS_A_VERIFIER_KEY;
import static org.cartagena40.command.record.RecordRule.THE_SECRETARIAT_ROTATES_THE_KEY;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.cartagena40.command.Standing;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.record.KeyRotated;
import org.cartagena40.events.record.RecordEvent;

/** Decides on the announcement of a key. Whether the log has it, the log says; this decider knows no keys. */
final class RotatingKeys {

    /** Name, id and an Ed25519 key of a log (a byte 01 and 32 more), as c2sp.org/signed-note writes them. */
    private static final Pattern VERIFIER_KEY = Pattern.compile("[^\\s+]+\\+[0-9a-f]{8}\\+A[Q-Za-f][A-Za-z0-9+/]{42}");

    private static final Duration AT_LEAST = Duration.ofDays(7);

    private RotatingKeys() {}

    static List<RecordEvent> decide(RotateKey command, RecordEntry entry, Standing standing) {
        THE_SECRETARIAT_ROTATES_THE_KEY.check(standing.mechanism().servedBy(command));
        ENTRY_IS_MADE_ONCE.check(!entry.onRecord());
        KEY_IS_A_VERIFIER_KEY.check(VERIFIER_KEY.matcher(command.key()).matches());
        EARLIER_KEY_SIGNS_ON_FOR_A_WHILE.check(
                !command.earlierSignsUntil().isBefore(command.receivedAt().plus(AT_LEAST)));
        return List.of(new KeyRotated(
                command.entry(),
                command.key(),
                command.earlierSignsUntil(),
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }
}
