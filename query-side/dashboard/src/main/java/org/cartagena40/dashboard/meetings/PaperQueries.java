package org.cartagena40.dashboard.meetings;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.meetings.MeetingView.Papers;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.documents.DocumentQueries;
import org.cartagena40.query.meetings.MeetingRoom;
import org.cartagena40.query.progress.ProgressQueries;
import org.cartagena40.query.views.Paging;

/** What was decided at a meeting and what was written for it. */
final class PaperQueries {

    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, false);

    private final DecisionQueries decisions;
    private final DocumentQueries documents;
    private final ProgressQueries progress;

    PaperQueries(DecisionQueries decisions, DocumentQueries documents, ProgressQueries progress) {
        this.decisions = decisions;
        this.documents = documents;
        this.progress = progress;
    }

    List<Decision> decisions(MeetingRoom room, Visit visit) {
        return room.decisions().stream()
                .map(id -> decisions.decision(visit.question(), id))
                .toList();
    }

    Papers papers(String meeting, Visit visit) {
        return new Papers(
                documents.ofMeeting(visit.question(), meeting),
                progress.assessments(visit.question(), meeting, null, ALL).items());
    }
}
