package org.cartagena40.query.meetings;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings and milestones over HTTP. */
@RestController
@RequestMapping("/api/v1")
public final class MeetingApi {

    private final MeetingQueries meetings;
    private final MilestoneQueries milestones;

    public MeetingApi(MeetingQueries meetings, MilestoneQueries milestones) {
        this.meetings = meetings;
        this.milestones = milestones;
    }

    @GetMapping("/meetings")
    ResponseEntity<ListAnswer<MeetingSummary>> meetings(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> meetings.meetings(question, part), MeetingSummary.class);
    }

    @GetMapping("/meetings/{id}")
    Answer<MeetingRoom> meeting(Question question, @PathVariable String id) {
        return Answer.to(question, meetings.meeting(question, id));
    }

    @GetMapping("/milestones")
    ResponseEntity<ListAnswer<GlobalMilestone>> milestones(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> milestones.milestones(question, part), GlobalMilestone.class);
    }
}
