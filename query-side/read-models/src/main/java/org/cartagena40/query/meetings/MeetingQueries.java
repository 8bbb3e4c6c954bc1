package org.cartagena40.query.meetings;

import java.util.Comparator;
import java.util.List;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;

/** The meetings at a moment, in the order of the days for which they are planned. */
public final class MeetingQueries {

    private static final int NEXT = 10;

    private final Reading reading;

    public MeetingQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<MeetingSummary> meetings(Question question, Paging paging) {
        return reading.answer(question, asked -> Page.of(meetings(asked), MeetingSummary::order, paging));
    }

    public MeetingRoom meeting(Question question, String id) {
        return reading.answer(
                        question,
                        asked -> meetings(asked).stream()
                                .filter(meeting -> meeting.meeting().equals(id))
                                .findFirst()
                                .map(meeting -> RoomParts.of(asked, meeting)))
                .orElseThrow(() -> new NotOnRecord("meeting", id));
    }

    /** All that are on record then, within the answer to a wider question. */
    public static List<MeetingSummary> meetings(Asked asked) {
        SummaryParts parts = SummaryParts.read(asked);
        return asked.rows(MeetingSql.MEETINGS, parts::summary);
    }

    /** Those that are ahead, within the answer to a wider question: not over, and their date has not passed. */
    public static List<MeetingSummary> next(List<MeetingSummary> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.status().ahead() && !meeting.heldNotStated())
                .sorted(Comparator.comparing(MeetingSummary::order))
                .limit(NEXT)
                .toList();
    }
}
