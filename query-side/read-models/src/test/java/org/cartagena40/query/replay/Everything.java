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
import tools.jackson.databind.node.ObjectNode;

/** All answers that the views of one database give to a question. */
final class Everything {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> ALWAYS_TOLD = List.of("correctedBy", "annotatedBy", "ended", "endReason");
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

    /** Remarks on an entry and an end that is known are told with it, whatever moment is asked about. */
    static void forgetWhatIsAlwaysTold(JsonNode answer) {
        answer.forEach(Everything::forgetWhatIsAlwaysTold);
        if (answer instanceof ObjectNode object) {
            object.remove(ALWAYS_TOLD);
        }
    }

    /** The first place at which two answers differ. */
    static String difference(JsonNode one, JsonNode other) {
        if (one.isContainer() && one.getNodeType() == other.getNodeType() && one.size() == other.size()) {
            for (int i = 0; i < one.size() && one.isArray(); i++) {
                if (!one.get(i).equals(other.get(i))) {
                    return i + " " + difference(one.get(i), other.get(i));
                }
            }
            for (String name : one.propertyNames()) {
                if (!one.get(name).equals(other.path(name))) {
                    return name + " " + difference(one.get(name), other.path(name));
                }
            }
        }
        return brief(one) + " and not " + brief(other);
    }

    private static String brief(JsonNode answer) {
        String text = answer.toString();
        return text.substring(0, Math.min(300, text.length()));
    }

    Map<String, JsonNode> answer(Question question) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        questions.forEach((name, query) -> answers.put(name, MAPPER.valueToTree(query.apply(question))));
        return answers;
    }
}
