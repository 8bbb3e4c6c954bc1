package org.cartagena40.query.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Tier;
import org.cartagena40.query.Views;
import org.cartagena40.query.feed.FeedQueries;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accreditations are for members, persons and confided reasons for the offices, everything for the auditor. */
class ConfidedTest {

    private static final Instant LATER = EventSamples.DEADLINE.instant().plusSeconds(86_400);
    private static final Institution BELIZE = EventSamples.BELIZE.institution();
    private static final Institution BRAZIL = EventSamples.BRAZIL.institution();
    private static final String PERSON = EventSamples.PERSON.value();

    private final Views views = new Views();

    @BeforeEach
    void record() {
        views.record(EventSamples.all());
    }

    @Test
    void the_public_sees_no_accreditation_and_no_person() {
        Reader anyone = Reader.anyone();
        assertThat(belize(anyone).accreditations()).isEmpty();
        assertThat(everything(anyone)).doesNotContain(PERSON, "Credential BZ", "Left the ministry", "Elections");
    }

    @Test
    void members_see_accreditations_without_the_person_or_the_reason() {
        Reader member = new Reader(Tier.MEMBERS, EventSamples.MEXICO.institution());
        assertThat(belize(member).accreditations()).singleElement().satisfies(accreditation -> {
            assertThat(accreditation.credential()).isEqualTo("Credential BZ/2026/7");
            assertThat(accreditation.person()).isNull();
            assertThat(accreditation.inForce()).isFalse();
        });
        assertThat(everything(member))
                .contains("Credential BZ")
                .doesNotContain(PERSON, "Left the ministry", "Elections");
    }

    @Test
    void offices_and_auditors_see_all_of_it() {
        for (Reader reader : new Reader[] {new Reader(Tier.OFFICE, null), Reader.auditor()}) {
            assertThat(belize(reader).accreditations().get(0).person()).isEqualTo(PERSON);
            assertThat(everything(reader)).contains(PERSON, "Left the ministry", "Elections");
        }
    }

    @Test
    void a_State_sees_the_reason_that_it_gave_itself() {
        Question brazil = views.asked(LATER, new Reader(Tier.MEMBERS, BRAZIL));
        Question belize = views.asked(LATER, new Reader(Tier.MEMBERS, BELIZE));
        assertThat(JsonText.of(views.jdbc()
                        .sql("select tier, owner from views.confided_reason")
                        .query()
                        .listOfRows()))
                .contains("BR", "BZ", "OFFICE");
        assertThat(belize(belize.reader()).accreditations().get(0).endReason()).isEqualTo("Left the ministry");
        assertThat(new OfficeQueries(views.reading())
                        .offices(brazil)
                        .invitations()
                        .get(0)
                        .invited())
                .isEqualTo("BR");
    }

    private MemberDetail belize(Reader reader) {
        return new MembershipQueries(views.reading()).member(views.asked(LATER, reader), "BZ");
    }

    private String everything(Reader reader) {
        Question question = views.asked(LATER, reader);
        return JsonText.of(belize(reader))
                + JsonText.of(new OfficeQueries(views.reading()).offices(question))
                + JsonText.of(new HistoryQueries(views.reading(), views.log())
                        .history(question, HistoryFilter.none(), Paging.first()))
                + JsonText.of(new FeedQueries(views.reading(), views.log()).events(question, -1, 100));
    }
}
