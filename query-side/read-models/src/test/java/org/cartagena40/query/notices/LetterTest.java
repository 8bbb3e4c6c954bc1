package org.cartagena40.query.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PREVIOUS_ROUND;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.events.EventSamples.REGISTER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Tier;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.TextWithdrawn;
import org.cartagena40.query.Objector;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Views;
import org.cartagena40.query.notices.NoticeQueries.Addressed;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One golden letter of each notice in each language: a changed word is a visible change there. */
class LetterTest {

    private static final Instant C = DEADLINE.instant();
    private static final Instant ASKED = C.plusSeconds(86_400);
    private static final Deadline NEXT = EventSamples.deadline("2026-11-27T22:00");
    private static final Opening OPENING = Opening.of(PROCEDURE)
            .round(new Round(2, PREVIOUS_ROUND, 3, 2))
            .texts(
                    LanguageText.of("es", "Brasil ejercerá la Vicepresidencia.\n\nPor dos años."),
                    LanguageText.of("en", "Brazil will hold the Vice-Presidency."));

    private final Views views = new Views();

    @ParameterizedTest
    @CsvSource({"opening, BZ", "extension-1, BZ", "break, MX", "withdrawal, CL", "conclusion, BR"})
    void each_letter_has_the_words_that_were_agreed(String notice, String to) throws IOException {
        views.record(story(notice));
        for (LetterLanguage language : LetterLanguage.values()) {
            assertThat(letter(notice, to, language).plain()).isEqualTo(golden(notice + "." + language.tag() + ".txt"));
        }
    }

    @Test
    void the_printed_letter_has_the_same_words_in_a_page_that_stands_alone() throws IOException {
        views.record(story("opening"));
        assertThat(LetterHtml.of(letter("opening", "BZ", LetterLanguage.ES))).isEqualTo(golden("opening.es.html"));
    }

    @ParameterizedTest
    @CsvSource({"opening, es", "opening, en", "extension-1, es", "withdrawal, en"})
    void what_others_wrote_is_escaped_and_the_page_stays_whole(String notice, String lang) throws Exception {
        String attack = "</title><script>alert(\"1\")</script>&'";
        views.record(OPENING.titled(attack)
                .texts(LanguageText.of("es\"><b>", attack))
                .event());
        views.record(new DeadlineExtended(PROCEDURE, DEADLINE, NEXT, attack, EffectiveTime.at(OPENED), PRESIDENCY));
        views.record(new TextWithdrawn(PROCEDURE, attack, EffectiveTime.at(C.minusSeconds(60)), PRESIDENCY));
        String page = LetterHtml.of(letter(notice, "BZ", LetterLanguage.of(lang)));
        assertThat(page).doesNotContain("<script", "<b>").contains("&lt;script&gt;");
        Document parsed = parsed(page);
        assertThat(parsed.getDocumentElement().getAttribute("lang")).isEqualTo(lang);
        assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
        assertThat(parsed.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(parsed.getElementsByTagName("body").item(0).getTextContent()).contains(attack);
    }

    @Test
    void a_text_keeps_its_language_in_a_letter_of_another() throws Exception {
        views.record(story("opening"));
        Document parsed = parsed(LetterHtml.of(letter("opening", "BZ", LetterLanguage.EN)));
        NodeList paragraphs = parsed.getElementsByTagName("p");
        List<String> spanish = IntStream.range(0, paragraphs.getLength())
                .mapToObj(i -> (Element) paragraphs.item(i))
                .filter(paragraph -> paragraph.getAttribute("lang").equals("es"))
                .map(Element::getTextContent)
                .toList();
        assertThat(spanish).containsExactly("Brasil ejercerá la Vicepresidencia.", "Por dos años.");
    }

    @ParameterizedTest
    @CsvSource({
        "BZ, Your State may object in writing",
        "CL, Your State opened this procedure and therefore does not object",
        "BR, Your State is the one invited and therefore does not object"
    })
    void each_addressee_reads_whether_it_may_object_and_why_not(String to, String words) {
        views.record(story("opening"));
        assertThat(letter("opening", to, LetterLanguage.EN).plain()).contains("\n" + words);
    }

    @Test
    void an_opening_letter_keeps_its_deadline_when_it_was_extended_later() {
        views.record(story("extension-1"));
        assertThat(letter("opening", "BZ", LetterLanguage.EN).plain())
                .contains("Thursday 26 November 2026, 21:00 UTC")
                .doesNotContain("28 November 2026, 01:00");
        assertThat(letter("extension-1", "BZ", LetterLanguage.EN).plain())
                .contains("Saturday 28 November 2026, 01:00 UTC");
    }

    @Test
    void a_long_reason_is_quoted_whole() {
        String reason = "Because. ".repeat(100).strip();
        views.record(OPENING.event(), new TextWithdrawn(PROCEDURE, reason, EffectiveTime.at(OPENED), PRESIDENCY));
        assertThat(letter("withdrawal", "BZ", LetterLanguage.EN).plain()).contains("“" + reason + "”");
    }

    @Test
    void a_conclusion_under_review_says_so_and_its_number_is_being_assigned() {
        views.record(OPENING.event(), lapsed(true));
        assertThat(letter("conclusion", "BZ", LetterLanguage.EN).plain())
                .contains("Decision number: being assigned.", "The outcome is under review");
        EffectiveTime then = EffectiveTime.at(C.plusSeconds(5));
        views.record(
                new OutcomeFlagged(PROCEDURE, ReviewReason.CORRECTION, then, PRESIDENCY),
                new NewDecisionCalledFor(PROCEDURE, "Belize was left out", then, PRESIDENCY));
        assertThat(letter("conclusion", "BZ", LetterLanguage.EN).plain())
                .contains("a new decision of the members is needed")
                .doesNotContain("is under review", "left out");
    }

    private List<ActaEvent> story(String notice) {
        ActaEvent opened = OPENING.event();
        Objector belize = new Objector(EventSamples.BELIZE);
        Instant then = OPENED.plusSeconds(3600);
        return switch (notice) {
            case "opening" -> List.of(opened);
            case "extension-1" ->
                List.of(
                        opened,
                        new DeadlineExtended(
                                PROCEDURE, DEADLINE, NEXT, "More time", EffectiveTime.at(then), PRESIDENCY));
            case "break" -> List.of(opened, belize.raised(then), belize.broke(then));
            case "withdrawal" ->
                List.of(opened, new TextWithdrawn(PROCEDURE, "Superseded", EffectiveTime.at(then), PRESIDENCY));
            default -> List.of(opened, lapsed(false), numbered());
        };
    }

    private static SilenceLapsed lapsed(boolean underReview) {
        return new SilenceLapsed(PROCEDURE, List.of(), underReview, EffectiveTime.at(C), Act.ofTheRecord());
    }

    private static DecisionNumbered numbered() {
        DecisionNumber number = DecisionNumber.of(2026, 3);
        return new DecisionNumbered(
                REGISTER, new DecisionId(number.value()), number, PROCEDURE, EffectiveTime.at(C), Act.ofTheRecord());
    }

    private Letter letter(String notice, String to, LetterLanguage language) {
        return new NoticeQueries(views.reading())
                .letter(
                        views.asked(ASKED, new Reader(Tier.MEMBERS, null)),
                        PROCEDURE.value(),
                        new Addressed(notice, to, language));
    }

    /** The page is XML too, so that a stray tag cannot hide in it. */
    private static Document parsed(String page) throws Exception {
        String xml = page.replace("<!DOCTYPE html>", "").strip();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String golden(String name) throws IOException {
        try (var in = Objects.requireNonNull(LetterTest.class.getResourceAsStream("/golden-letters/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
