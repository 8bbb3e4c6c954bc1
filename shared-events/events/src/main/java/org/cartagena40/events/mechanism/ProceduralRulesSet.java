package org.cartagena40.events.mechanism;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionId;
import org.jspecify.annotations.Nullable;

/** A version of the procedural rules holds from here on. Without a decision it is the software's default. */
public record ProceduralRulesSet(
        MechanismId mechanism,
        ProceduralRules rules,
        @Nullable DecisionId adoptedBy,
        EffectiveTime effective,
        Act act) implements MechanismEvent {}
