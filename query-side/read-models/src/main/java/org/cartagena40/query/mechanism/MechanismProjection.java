package org.cartagena40.query.mechanism;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.mechanism.MechanismEstablished;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.silence.Rules;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The Mechanism and the versions of its procedural rules. */
public final class MechanismProjection {

    static final ViewTable MECHANISM = ViewTable.settled("mechanism", "mechanism");
    static final ViewTable RULE_SET = ViewTable.settled("rule_set", "version");

    private MechanismProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(MechanismEstablished.class, MechanismProjection::established)
                .on(ProceduralRulesSet.class, MechanismProjection::rulesSet);
    }

    private static RowChanges established(MechanismEstablished event, RecordedEvent recorded) {
        return RowChanges.of(open(MECHANISM, event.mechanism())
                .toldBy(event)
                .set("legal_basis", event.legalBasis())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges rulesSet(ProceduralRulesSet event, RecordedEvent recorded) {
        return RowChanges.of(open(RULE_SET, event.rules().version())
                .toldBy(event)
                .set("rules", JsonText.of(Rules.of(event.rules())))
                .set("adopted_by", event.adoptedBy())
                .visibleTo(Tier.PUBLIC));
    }
}
