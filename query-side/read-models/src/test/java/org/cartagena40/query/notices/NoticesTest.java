package org.cartagena40.query.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.query.Objector;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Views;
import org.cartagena40.query.notices.NoticeOnRecord.Receipt;
import org.cartagena40.query.notices.NoticeQueries.Addressed;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which notices there are at a moment, who acknowledged them, and who reads their letters. */
class NoticesTest {

    private static final Instant EXTENDED = OPENED.plusSeconds(3600);
    private static final Instant BROKE = OPENED.plusSeconds(7200);
    private static final Deadline NEXT = EventSamples.deadline("2026-11-28T18:00");
    private static final Reader MEMBER = new Reader(Tier.MEMBERS, MEXICO.institution());

    private final Views views = new Views();

    @BeforeEach
    void a_procedure_is_extended_and_broken() {
        Objector belize = new Objector(BELIZE);
        views.record(Opening.of(PROCEDURE).event());
        views.record(
                new DeadlineExtended(PROCEDURE, DEADLINE, NEXT, "More time", EffectiveTime.at(EXTENDED), PRESIDENCY));
        views.record(belize.raised(BROKE), belize.broke(BROKE));
    }

    @Test
    void each_notice_is_there_from_when_what_it_tells_took_effect() {
        assertThat(notices(BROKE, MEMBER))
                .extracting(NoticeOnRecord::notice)
                .containsExactly("opening", "extension-1", "break");
        assertThat(notices(BROKE, MEMBER)).extracting(NoticeOnRecord::at).containsExactly(OPENED, EXTENDED, BROKE);
        assertThat(notices(EXTENDED, MEMBER))
                .extracting(NoticeOnRecord::notice)
                .containsExactly("opening", "extension-1");
        assertThat(notices(OPENED, MEMBER)).extracting(NoticeOnRecord::notice).containsExactly("opening");
    }

    @Test
    void who_has_not_acknowledged_is_named_beside_who_has() {
        Instant then = EXTENDED.plusSeconds(60);
        views.record(acknowledged(MEXICO, then), acknowledged(BELIZE, then.plusSeconds(1)));
        NoticeOnRecord extension = notices(BROKE, MEMBER).get(1);
        assertThat(extension.addressees()).containsExactly("BZ", "BR", "CL", "MX");
        assertThat(extension.receipts())
                .containsExactly(new Receipt("MX", then), new Receipt("BZ", then.plusSeconds(1)));
        assertThat(extension.notAcknowledged()).containsExactly("BR", "CL");
        assertThat(notices(BROKE, MEMBER).get(0).receipts()).isEmpty();
        assertThat(notices(then, MEMBER).get(1).acknowledged()).isEqualTo(1);
    }

    @Test
    void a_second_acknowledgement_of_one_State_counts_once() {
        Instant then = EXTENDED.plusSeconds(60);
        views.record(acknowledged(MEXICO, then), acknowledged(MEXICO, then.plusSeconds(1)));
        assertThat(notices(BROKE, MEMBER).get(1).acknowledged()).isEqualTo(1);
        assertThat(notices(BROKE, MEMBER).get(1).receipts()).containsExactly(new Receipt("MX", then));
    }

    @Test
    void the_public_sees_how_many_acknowledged_and_each_State_its_own() {
        views.record(acknowledged(MEXICO, EXTENDED), acknowledged(BELIZE, EXTENDED));
        NoticeOnRecord forEverybody = notices(BROKE, Reader.anyone()).get(1);
        assertThat(forEverybody.acknowledged()).isEqualTo(2);
        assertThat(forEverybody.ofAddressees()).isEqualTo(4);
        assertThat(forEverybody.receipts()).isEmpty();
        assertThat(forEverybody.notAcknowledged()).isNull();
        NoticeOnRecord forMexico =
                notices(BROKE, new Reader(Tier.PUBLIC, MEXICO.institution())).get(1);
        assertThat(forMexico.receipts()).extracting(Receipt::state).containsExactly("MX");
    }

    @Test
    void letters_are_for_the_members_and_a_States_own_for_it() {
        assertThat(letter("opening", "BZ", MEMBER)).isNotNull();
        assertThat(letter("opening", "MX", new Reader(Tier.PUBLIC, MEXICO.institution())))
                .isNotNull();
        assertThatThrownBy(() -> letter("opening", "BZ", Reader.anyone())).isInstanceOf(NotOnRecord.class);
        assertThatThrownBy(() -> letter("opening", "BZ", new Reader(Tier.STAKEHOLDERS, MEXICO.institution())))
                .isInstanceOf(NotOnRecord.class);
    }

    @ParameterizedTest
    @CsvSource({
        "opening, UY",
        "opening, ZZ",
        "extension-2, BZ",
        "extension-0, BZ",
        "conclusion, BZ",
        "withdrawal, BZ",
        "none, BZ"
    })
    void a_letter_that_was_not_written_is_not_on_record(String notice, String to) {
        assertThatThrownBy(() -> letter(notice, to, MEMBER)).isInstanceOf(NotOnRecord.class);
    }

    private List<NoticeOnRecord> notices(Instant asOf, Reader reader) {
        return queries().notices(views.asked(asOf, reader), PROCEDURE.value()).items();
    }

    private Letter letter(String notice, String to, Reader reader) {
        return queries()
                .letter(views.asked(BROKE, reader), PROCEDURE.value(), new Addressed(notice, to, LetterLanguage.ES));
    }

    private NoticeQueries queries() {
        return new NoticeQueries(views.reading());
    }

    private static ReceiptAcknowledged acknowledged(MemberState by, Instant at) {
        return new ReceiptAcknowledged(
                PROCEDURE, new Notice(Notice.Kind.EXTENSION, 1), by, EffectiveTime.at(at), new Objector(by).itself());
    }
}
