package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/**
 * A Global Refugee Forum or a High-Level Officials Meeting, with its date as exact as known (R77).
 *
 * @param alias another name it goes by, such as GRF Progress Review 2025
 */
public record GlobalMilestoneRegistered(
        MilestoneId milestone,
        MilestoneKind kind,
        @Nullable Label alias,
        EffectiveTime date,
        EffectiveTime effective,
        Act act)
        implements MilestoneEvent {}
