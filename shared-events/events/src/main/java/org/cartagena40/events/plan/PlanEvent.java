package org.cartagena40.events.plan;

import org.cartagena40.events.ActaEvent;

/** What happens to a plan of action. */
public sealed interface PlanEvent extends ActaEvent
        permits PlanRegistered,
                PlanAdopted,
                AntecedentLinked,
                ChapterDefined,
                ProgrammeDefined,
                ActionDefined,
                KeyOutcomeDefined,
                PlanCatalogueRevised {
    PlanId plan();
}
