package org.cartagena40.command.pledges;

import static org.cartagena40.command.pledges.PledgeRule.PLEDGE_HAS_A_TITLE;
import static org.cartagena40.command.pledges.PledgeRule.PLEDGE_REGISTERED_ONCE;
import static org.cartagena40.command.pledges.PledgeRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PLEDGES;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.UNHCR;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.pledges.MultiStakeholderPledgeRegistered;
import org.cartagena40.events.pledges.PledgeEvent;
import org.cartagena40.events.pledges.PledgeId;
import org.junit.jupiter.api.Test;

/** A pledge is registered once, with the name that its source gives it. */
class RegisterMultiStakeholderPledgeTest {

    private static final PledgeId ID = new PledgeId("MSP-C40");
    private static final Label WORDS = new Label("en", "MSP-C40");
    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);
    private static final Deciders<Pledge, PledgeEvent> DECIDERS = new Deciders<>(Pledge.NONE, Pledge.EVOLUTION)
            .on(RegisterMultiStakeholderPledge.class, (command, past, standing) -> past.decide(command, standing));

    @Test
    void the_two_offices_register_it_once() {
        nothing()
                .when(registering(WORDS, SECRETARIAT))
                .then(new MultiStakeholderPledgeRegistered(
                        ID, WORDS, CHILE.institution(), UNHCR, AT_ONCE, SECRETARIAT));
        nothing().when(registering(WORDS, IMPORT)).thenKinds(MultiStakeholderPledgeRegistered.class);
        nothing()
                .after(registering(WORDS, PRESIDENCY))
                .when(registering(WORDS, PRESIDENCY))
                .thenRefused(PLEDGE_REGISTERED_ONCE);
        nothing()
                .when(registering(WORDS, Acts.of(BELIZE)))
                .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PLEDGES);
    }

    @Test
    void it_is_not_nameless_and_its_id_names_nothing_else() {
        nothing().when(registering(new Label("en", " "), SECRETARIAT)).thenRefused(PLEDGE_HAS_A_TITLE);
        DECIDERS.given(Pledge.ON_RECORD)
                .standing(Standings.standing())
                .when(registering(WORDS, SECRETARIAT))
                .thenRefused(PLEDGE_REGISTERED_ONCE);
    }

    private static Story<Pledge, PledgeEvent> nothing() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
    }

    private static RegisterMultiStakeholderPledge registering(Label words, Act act) {
        return new RegisterMultiStakeholderPledge(ID, words, CHILE.institution(), UNHCR, AT_ONCE, act, NOW);
    }
}
