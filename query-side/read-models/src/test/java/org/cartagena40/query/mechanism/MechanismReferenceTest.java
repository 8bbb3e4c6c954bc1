package org.cartagena40.query.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;

import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.mechanism.ObjectiveRecorded;
import org.cartagena40.events.mechanism.PrincipleRecorded;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** What the Mechanism is for and stands on, in the words and the language of its sources. */
class MechanismReferenceTest {

    private static final EffectiveTime AT = EffectiveTime.at(OPENED);

    private final Views views = new Views();

    @Test
    void objectives_and_principles_come_by_their_numbers_in_the_language_of_their_source() {
        views.record(
                new ObjectiveRecorded(MSC, 2, new Label("en", "Second"), EffectiveTime.unknown(null), IMPORTED),
                new ObjectiveRecorded(MSC, 1, new Label("en", "First"), AT, IMPORTED),
                new PrincipleRecorded(MSC, 1, new Label("pt-BR", "Princípio"), AT, IMPORTED));
        var reference = new MechanismQueries(views.reading()).reference(views.asked(OPENED, Reader.anyone()));
        assertThat(reference.establishment()).isNull();
        assertThat(reference.objectives())
                .extracting(clause -> clause.number() + clause.text().text() + clause.certain())
                .containsExactly("1Firsttrue", "2Secondfalse");
        assertThat(reference.objectives().get(0).text().notStatedIn()).containsExactly("es");
        assertThat(reference.principles().get(0).text().notStatedIn()).containsExactly("es", "en");
    }
}
