package org.cartagena40.command.record;

import static org.cartagena40.command.record.Entries.ENTRY;
import static org.cartagena40.command.record.Entries.given;
import static org.cartagena40.command.record.RecordRule.EARLIER_KEY_SIGNS_ON_FOR_A_WHILE;
import static org.cartagena40.command.record.RecordRule.ENTRY_IS_MADE_ONCE;
import static org.cartagena40.command.record.RecordRule.KEY_IS_A_VERIFIER_KEY;
import static org.cartagena40.command.record.RecordRule.THE_SECRETARIAT_ROTATES_THE_KEY;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.record.KeyRotated;
import org.junit.jupiter.api.Test;

/** The key of the log is announced under the earlier one, which signs on for a while. */
class RotateKeyTest {

    private static final String KEY = "acta.example/official+540e89c5+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    private static final Instant A_WEEK_LATER = NOW.plus(Duration.ofDays(7));

    @Test
    void seven_days_are_enough_and_a_moment_less_is_not() {
        given().when(rotating(KEY, A_WEEK_LATER, SECRETARIAT))
                .then(new KeyRotated(ENTRY, KEY, A_WEEK_LATER, EffectiveTime.at(NOW), SECRETARIAT));
        given().when(rotating(KEY, A_WEEK_LATER.minusNanos(1), SECRETARIAT))
                .thenRefused(EARLIER_KEY_SIGNS_ON_FOR_A_WHILE);
    }

    @Test
    void any_key_will_do_whatever_its_first_bits_are() {
        Stream.of("AQOhB7/z", "AW8LZ/KF", "Ac9glQu8", "AfFnTPm9")
                .map(first -> KEY.replace("AQOhB7/z", first))
                .forEach(key -> given().when(rotating(key, A_WEEK_LATER, SECRETARIAT))
                        .then(new KeyRotated(ENTRY, key, A_WEEK_LATER, EffectiveTime.at(NOW), SECRETARIAT)));
    }

    @Test
    void the_secretariat_announces_it_and_nobody_else() {
        Stream.of(PRESIDENCY, PRETENDER, RECORD)
                .forEach(act ->
                        given().when(rotating(KEY, A_WEEK_LATER, act)).thenRefused(THE_SECRETARIAT_ROTATES_THE_KEY));
    }

    @Test
    void it_is_the_key_of_a_log_as_verifier_keys_are_written() {
        String ofAWitness = KEY.replace("+AQ", "+BA");
        Stream.of("", "a key", "acta.example+540e89c5", KEY + "=", " " + KEY, KEY.toUpperCase(Locale.ROOT), ofAWitness)
                .forEach(key ->
                        given().when(rotating(key, A_WEEK_LATER, SECRETARIAT)).thenRefused(KEY_IS_A_VERIFIER_KEY));
    }

    @Test
    void an_entry_is_made_once() {
        given().after(rotating(KEY, A_WEEK_LATER, SECRETARIAT))
                .when(rotating(KEY, A_WEEK_LATER, SECRETARIAT))
                .thenRefused(ENTRY_IS_MADE_ONCE);
    }

    private static RotateKey rotating(String key, Instant until, Act act) {
        return new RotateKey(ENTRY, key, until, act, NOW);
    }
}
