package org.cartagena40.events.mechanism;

import java.time.Duration;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ObjectionPolicy;

/**
 * One version of the rules that the sources leave open (silence rule 2). A procedure pins the version in force when it
 * opened and is judged by it for ever.
 *
 * @param minimumDuration shortest time from opening to deadline without a reason
 * @param extensions how many times a deadline may be moved
 * @param statementWindow how long after adoption statements are received
 * @param settling how long after the deadline the conclusion waits for acts received before it
 * @param confirmation how long an act entered on behalf of a State may wait for its second person
 */
public record ProceduralRules(
        int version,
        Duration minimumDuration,
        int extensions,
        Duration statementWindow,
        Duration settling,
        Duration confirmation,
        Disclosure disclosure,
        ObjectionPolicy objectionPolicy) {

    /** Version 1: a default of the software, not adopted by the members. */
    public static final ProceduralRules SOFTWARE_DEFAULT = new ProceduralRules(
            1,
            Duration.ofDays(3),
            2,
            Duration.ofDays(7),
            Duration.ofSeconds(2),
            Duration.ofDays(5),
            Disclosure.MEMBERS_SEE_THE_STATE,
            ObjectionPolicy.TERMINAL);

    /** The same rules as another version. */
    public ProceduralRules numbered(int number) {
        return new ProceduralRules(
                number,
                minimumDuration,
                extensions,
                statementWindow,
                settling,
                confirmation,
                disclosure,
                objectionPolicy);
    }
}
