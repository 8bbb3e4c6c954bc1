package org.cartagena40.query.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cartagena40.query.Views;
import org.cartagena40.query.deadlines.DeadlineQueries;
import org.cartagena40.query.feed.FeedQueries;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.meetings.BiennialMeetings;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.work.WorkQueries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All answers that the views of one database give to a question. */
final class Everything {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Paging NEWEST = Paging.of(50, null, true);

    private final Map<String, Function<Question, Object>> questions = new LinkedHashMap<>();

    Everything(Views views) {
        DiffLists.all(views.reading()).forEach(this::list);
        StateQueries state = new StateQueries(views.reading());
        DeadlineQueries deadlines = new DeadlineQueries(views.reading());
        WorkQueries work = new WorkQueries(views.reading(), new BiennialMeetings());
        OfficeQueries offices = new OfficeQueries(views.reading());
        HistoryQueries history = new HistoryQueries(views.reading(), views.log());
        FeedQueries feed = new FeedQueries(views.reading(), views.log());
        questions.put("state", state::state);
        questions.put("whole offices", offices::offices);
        questions.put("deadlines", question -> deadlines.deadlines(question, Paging.first()));
        questions.put("work", question -> work.work(question, Paging.first()));
        questions.put("history", question -> history.history(question, HistoryFilter.none(), NEWEST));
        questions.put(
                "feed",
                question -> feed.events(question, Math.max(-1, question.moment().knownAt() - 20), 20));
    }

    private void list(Compared<?> list) {
        questions.put(list.list(), question -> List.copyOf(list.at(question).values()));
    }

    Map<String, JsonNode> answer(Question question) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        questions.forEach((name, query) -> answers.put(name, MAPPER.valueToTree(query.apply(question))));
        return answers;
    }
}
