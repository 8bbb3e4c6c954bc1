package org.cartagena40.dashboard.meetings;

import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.meetings.MeetingQueries;
import org.cartagena40.query.meetings.MeetingRoom;
import org.cartagena40.query.meetings.MeetingStatus;
import org.cartagena40.query.meetings.MilestoneQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The meetings, and each of them. */
@Controller
@RequestMapping("/meetings")
@Import(PaperQueries.class)
public final class MeetingPages {

    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, false);

    private final MeetingQueries meetings;
    private final MilestoneQueries milestones;
    private final PaperQueries papers;

    MeetingPages(MeetingQueries meetings, MilestoneQueries milestones, PaperQueries papers) {
        this.meetings = meetings;
        this.milestones = milestones;
        this.papers = papers;
    }

    @GetMapping
    ModelAndView meetings(Visit visit) {
        return visit.show(
                "meetings/meetings",
                meetings(visit.question(), visit),
                visit.later(question -> meetings(question, visit).says(visit.words())));
    }

    private MeetingsView meetings(Question question, Visit visit) {
        var all = meetings.meetings(question, ALL).items();
        return MeetingsView.of(all, milestones.milestones(question, ALL).items(), visit);
    }

    @GetMapping("/{id}")
    ModelAndView meeting(Visit visit, @PathVariable String id) {
        MeetingRoom room = meetings.meeting(visit.question(), id);
        MeetingStatus now = visit.now()
                ? room.meeting().status()
                : meetings.meeting(visit.present(), id).meeting().status();
        return visit.show(
                "meetings/meeting",
                MeetingView.of(room, now, papers.decisions(room, visit), papers.papers(id, visit), visit));
    }
}
