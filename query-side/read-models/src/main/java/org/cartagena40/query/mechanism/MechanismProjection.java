package org.cartagena40.query.mechanism;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.mechanism.MechanismEstablished;
import org.cartagena40.events.mechanism.ObjectiveRecorded;
import org.cartagena40.events.mechanism.PrincipleRecorded;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.mechanism.TermsOfReferenceAdopted;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.silence.Rules;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The Mechanism, its aims, and the versions of its terms of reference and of its procedural rules. */
public final class MechanismProjection {

    static final ViewTable MECHANISM = ViewTable.settled("mechanism", "mechanism");
    static final ViewTable RULE_SET = ViewTable.settled("rule_set", "version");
    static final ViewTable OBJECTIVE = ViewTable.settled("objective", "number", "position");
    static final ViewTable PRINCIPLE = ViewTable.settled("principle", "number", "position");

    static final ViewTable TERMS = ViewTable.settled("terms_of_reference", "terms_of", "position");

    private MechanismProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(MechanismEstablished.class, MechanismProjection::established)
                .on(ProceduralRulesSet.class, MechanismProjection::rulesSet)
                .on(ObjectiveRecorded.class, MechanismProjection::objective)
                .on(PrincipleRecorded.class, MechanismProjection::principle)
                .on(TermsOfReferenceAdopted.class, MechanismProjection::terms);
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

    private static RowChanges terms(TermsOfReferenceAdopted event, RecordedEvent recorded) {
        return RowChanges.of(open(TERMS, event.of(), recorded.position())
                .toldBy(event)
                .set("version", event.version())
                .set("decision", event.decision())
                .set("document", event.document())
                .set("hash", event.hash())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges objective(ObjectiveRecorded event, RecordedEvent recorded) {
        return RowChanges.of(open(OBJECTIVE, event.number(), recorded.position())
                .toldBy(event)
                .set("text", JsonText.of(LabelText.of(event.text())))
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges principle(PrincipleRecorded event, RecordedEvent recorded) {
        return RowChanges.of(open(PRINCIPLE, event.number(), recorded.position())
                .toldBy(event)
                .set("text", JsonText.of(LabelText.of(event.text())))
                .visibleTo(Tier.PUBLIC));
    }
}
