package org.cartagena40.query.silence;

import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Tier;
import org.cartagena40.query.Views;
import org.cartagena40.query.certificates.CertificateQueries;
import org.cartagena40.query.deadlines.DeadlineQueries;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.feed.FeedQueries;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.log.Coverage;
import org.cartagena40.query.notices.LetterLanguage;
import org.cartagena40.query.notices.NoticeQueries;
import org.cartagena40.query.notices.NoticeQueries.Addressed;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Period;
import org.cartagena40.query.views.Question;

/** Everything that a reader is told of a procedure: board, calendar, state, history, feed, notices and letters. */
final class Told {

    private static final Instant C = EventSamples.DEADLINE.instant();

    private Told() {}

    /** Everything that this reader is told, at the deadline and later; letters only to those who did not object. */
    static String everything(Views views, Question asked) {
        List<Object> everything = new ArrayList<>();
        for (Instant asOf : List.of(C, C.plus(Duration.ofDays(1)))) {
            Question question = views.asked(asOf, asked.reader());
            everything.addAll(board(views, question));
            everything.addAll(record(views, question));
            everything.addAll(letters(views, question));
        }
        return JsonText.of(everything);
    }

    private static List<Object> board(Views views, Question question) {
        SilenceQueries board = new SilenceQueries(views.reading());
        return List.of(
                board.procedures(question, null, Paging.first()),
                board.procedure(question, PROCEDURE.value()),
                certificate(views, question),
                new StateQueries(views.reading()).state(question),
                new DeadlineQueries(views.reading()).deadlines(question, Paging.first()));
    }

    private static Object certificate(Views views, Question question) {
        return new CertificateQueries(
                        new SilenceQueries(views.reading()),
                        new DecisionQueries(views.reading(), () -> Coverage.NONE),
                        new NoticeQueries(views.reading()),
                        new HistoryQueries(views.reading(), views.log()),
                        position -> Optional.empty())
                .ofProcedure(question, PROCEDURE.value());
    }

    private static List<Object> record(Views views, Question question) {
        HistoryQueries history = new HistoryQueries(views.reading(), views.log());
        return List.of(
                history.history(question, HistoryFilter.none(), Paging.first()),
                history.history(
                        question, new HistoryFilter("silence", null, "BZ", null, null, Period.ALWAYS), Paging.first()),
                history.history(question, HistoryFilter.about("MX"), Paging.first()),
                new FeedQueries(views.reading(), views.log()).events(question, -1, 100));
    }

    private static List<Object> letters(Views views, Question question) {
        NoticeQueries notices = new NoticeQueries(views.reading());
        List<Object> letters = new ArrayList<>();
        letters.add(notices.notices(question, PROCEDURE.value()));
        if (question.reader().sees(Tier.MEMBERS)) {
            for (LetterLanguage language : LetterLanguage.values()) {
                letters.add(notices.letter(question, PROCEDURE.value(), new Addressed("opening", "BR", language))
                        .plain());
                letters.add(notices.letter(question, PROCEDURE.value(), new Addressed("break", "CL", language))
                        .plain());
            }
        }
        return letters;
    }
}
