package org.cartagena40.query.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.query.silence.ProcedureStatus.ADOPTED;
import static org.cartagena40.query.silence.ProcedureStatus.ADOPTED_UNDER_REVIEW;
import static org.cartagena40.query.silence.ProcedureStatus.BROKEN;
import static org.cartagena40.query.silence.ProcedureStatus.LAPSED_BEING_RECORDED;
import static org.cartagena40.query.silence.ProcedureStatus.OPEN;
import static org.cartagena40.query.silence.ProcedureStatus.WITHDRAWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.Decade;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages are cut before anything is counted; read one after the other they are the whole board, nothing lost or twice. */
class BoardPagesTest {

    private static final int A_FEW = 3;
    private static Views views;
    private static SilenceQueries queries;
    private static final List<Question> QUESTIONS = new ArrayList<>();

    /** Asked at moments of the story, at its end, and as was known just after a lapse under review. */
    @BeforeAll
    static void a_story_of_many_procedures() {
        views = new Views();
        List<RecordedEvent> story = views.record(new Decade(11).events(900));
        queries = new SilenceQueries(views.reading());
        QUESTIONS.add(views.asked(EventSamples.DEADLINE.instant().minusSeconds(3600), Reader.anyone()));
        QUESTIONS.add(views.asked(EventSamples.DEADLINE.instant(), Reader.anyone()));
        QUESTIONS.add(views.asked(Instant.parse("2027-01-15T00:00:00Z"), Reader.anyone()));
        RecordedEvent lapse = story.stream()
                .filter(recorded -> recorded.event() instanceof SilenceLapsed)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        QUESTIONS.add(
                views.asked(lapse.event().effective().certainFrom().orElseThrow(), lapse.position(), Reader.anyone()));
    }

    @ParameterizedTest
    @EnumSource
    void of_each_status(ProcedureStatus status) {
        for (Question question : QUESTIONS) {
            List<ProcedureSummary> whole = whole(question).stream()
                    .filter(procedure -> procedure.status() == status)
                    .toList();
            assertThat(read(question, status, false)).isEqualTo(whole);
            assertThat(backwards(read(question, status, true))).isEqualTo(whole);
        }
    }

    @Test
    void of_all() {
        for (Question question : QUESTIONS) {
            assertThat(read(question, null, false)).isEqualTo(whole(question)).hasSizeGreaterThan(A_FEW);
            assertThat(backwards(read(question, null, true))).isEqualTo(whole(question));
        }
    }

    @Test
    void the_story_has_what_is_still_open_and_every_outcome() {
        assertThat(QUESTIONS)
                .flatMap(BoardPagesTest::whole)
                .extracting(ProcedureSummary::status)
                .contains(OPEN, LAPSED_BEING_RECORDED, BROKEN, ADOPTED, ADOPTED_UNDER_REVIEW, WITHDRAWN);
    }

    private static List<ProcedureSummary> read(
            Question question, @Nullable ProcedureStatus status, boolean newestFirst) {
        List<ProcedureSummary> read = new ArrayList<>();
        String cursor = null;
        do {
            Page<ProcedureSummary> page = queries.procedures(question, status, Paging.of(A_FEW, cursor, newestFirst));
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return read;
    }

    private static List<ProcedureSummary> backwards(List<ProcedureSummary> list) {
        List<ProcedureSummary> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    /** The board without any page. */
    private static List<ProcedureSummary> whole(Question question) {
        return views.reading()
                .answer(
                        question,
                        asked -> asked.rows(
                                "select * from (" + SilenceSql.BOARD + ") board order by sort",
                                row -> SilenceQueries.summary(
                                        row, asked.moment().asOf())));
    }
}
