package org.cartagena40.command.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_PRESIDENCY_RECORDS_TERMS;
import static org.cartagena40.command.mechanism.MechanismRule.TERMS_ARE_ADOPTED_ONCE_BY_A_DECISION;
import static org.cartagena40.command.mechanism.MechanismRule.TERMS_CITE_A_DECISION;
import static org.cartagena40.command.mechanism.MechanismRule.TERMS_HASH_IS_WELL_FORMED;
import static org.cartagena40.command.mechanism.MechanismRule.TERMS_TEXT_IS_ON_RECORD;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.mechanism.TermsOf;
import org.cartagena40.events.mechanism.TermsOfReferenceAdopted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R82, R83, R109: the members adopt terms of reference by a decision on record. */
class AdoptTermsOfReferenceTest {

    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);
    private static final TextHash HASH = TextHash.of("Terms of Reference");

    @Test
    void they_cite_the_decision_and_get_the_next_version() {
        Rulebook.given(Standings.past())
                .when(adopting(TermsOf.MECHANISM, Standings.A_DECISION, HASH, PRESIDENCY))
                .then(new TermsOfReferenceAdopted(
                        Mechanism.ID, TermsOf.MECHANISM, 1, Standings.A_DECISION, null, HASH, AT_ONCE, PRESIDENCY));
        var answer = Rulebook.given(Standings.past())
                .and(new TermsOfReferenceAdopted(
                        Mechanism.ID, TermsOf.MECHANISM, 1, new DecisionId("MSC-1-1"), null, HASH, AT_ONCE, IMPORT))
                .when(adopting(TermsOf.MECHANISM, Standings.A_DECISION, null, IMPORT));
        assertThat(answer.event(TermsOfReferenceAdopted.class).version()).isEqualTo(2);
    }

    @Test
    void one_decision_may_adopt_those_of_the_Platform_too_but_each_once() {
        var adopted = Rulebook.given(Standings.past())
                .after(adopting(TermsOf.MECHANISM, Standings.A_DECISION, HASH, PRESIDENCY));
        var platform = adopted.when(adopting(TermsOf.SUPPORT_PLATFORM, Standings.A_DECISION, null, PRESIDENCY));
        assertThat(platform.event(TermsOfReferenceAdopted.class).version()).isEqualTo(1);
        adopted.when(adopting(TermsOf.MECHANISM, Standings.A_DECISION, HASH, PRESIDENCY))
                .thenRefused(TERMS_ARE_ADOPTED_ONCE_BY_A_DECISION);
    }

    @Test
    void without_a_decision_on_record_nothing_was_adopted() {
        Rulebook.given(Standings.past())
                .when(adopting(TermsOf.MECHANISM, new DecisionId("MSC-2099-1"), HASH, PRESIDENCY))
                .thenRefused(TERMS_CITE_A_DECISION);
        Rulebook.given(Standings.past())
                .when(adopting(TermsOf.MECHANISM, null, HASH, PRESIDENCY))
                .thenRefused(TERMS_CITE_A_DECISION);
    }

    @Test
    void the_document_cited_as_their_text_is_on_record() {
        Rulebook.given(Standings.past()).when(citing(Rulebook.TEXT)).thenKinds(TermsOfReferenceAdopted.class);
        Rulebook.given(Standings.past())
                .when(citing(new DocumentId("TOR-PLAT")))
                .thenRefused(TERMS_TEXT_IS_ON_RECORD);
    }

    @Test
    void the_Presidency_records_it_and_the_hash_is_one() {
        Stream.of(SECRETARIAT, Acts.of(BELIZE))
                .forEach(act -> Rulebook.given(Standings.past())
                        .when(adopting(TermsOf.MECHANISM, Standings.A_DECISION, HASH, act))
                        .thenRefused(ONLY_THE_PRESIDENCY_RECORDS_TERMS));
        Rulebook.given(Standings.past())
                .when(adopting(TermsOf.MECHANISM, Standings.A_DECISION, new TextHash("abc"), PRESIDENCY))
                .thenRefused(TERMS_HASH_IS_WELL_FORMED);
    }

    private static AdoptTermsOfReference citing(DocumentId document) {
        return new AdoptTermsOfReference(
                Mechanism.ID, TermsOf.MECHANISM, Standings.A_DECISION, document, null, AT_ONCE, PRESIDENCY, NOW);
    }

    private static AdoptTermsOfReference adopting(
            TermsOf of, @Nullable DecisionId decision, @Nullable TextHash hash, Act act) {
        return new AdoptTermsOfReference(Mechanism.ID, of, decision, null, hash, AT_ONCE, act, NOW);
    }
}
