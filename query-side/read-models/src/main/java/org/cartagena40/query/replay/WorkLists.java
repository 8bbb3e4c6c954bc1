package org.cartagena40.query.replay;

import static org.cartagena40.query.replay.PlanLists.titled;
import static org.cartagena40.query.replay.Standing.certain;
import static org.cartagena40.query.replay.Standing.whileTrue;

import java.util.List;
import org.cartagena40.query.documents.DocumentEntry;
import org.cartagena40.query.documents.DocumentQueries;
import org.cartagena40.query.documents.WindowEntry;
import org.cartagena40.query.documents.WindowQueries;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.meetings.GlobalMilestone;
import org.cartagena40.query.meetings.MeetingQueries;
import org.cartagena40.query.meetings.MeetingStatus;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.meetings.MilestoneQueries;
import org.cartagena40.query.pledges.MultiStakeholderPledge;
import org.cartagena40.query.pledges.PledgeQueries;
import org.cartagena40.query.processes.ExternalProcess;
import org.cartagena40.query.processes.ProcessQueries;
import org.cartagena40.query.record.HistoricalFact;
import org.cartagena40.query.record.RecordQueries;

/** Meetings, milestones, documents and what the Mechanism coordinates with: lists that can be compared. */
record WorkLists(
        MeetingQueries meetings,
        MilestoneQueries milestones,
        DocumentQueries documents,
        WindowQueries windows,
        PledgeQueries pledges,
        ProcessQueries processes,
        RecordQueries record) {

    List<Compared<?>> all() {
        return List.of(planned(), dates(), papers(), comments(), joint(), outside(), facts());
    }

    private Compared<MeetingSummary> planned() {
        return new Compared<>(
                "meetings",
                "meetings",
                meetings::meetings,
                MeetingSummary::meeting,
                (meeting, at) -> meeting.status() == MeetingStatus.POSSIBLY_PLANNED
                        ? Standing.POSSIBLY
                        : whileTrue(meeting.status().ahead()),
                (meeting, at) -> Phrase.of("reunión %s", "meeting %s")
                        .with(meeting.meeting())
                        .and(titled(meeting.title())));
    }

    private Compared<GlobalMilestone> dates() {
        return new Compared<>(
                "meetings",
                "milestones",
                milestones::milestones,
                GlobalMilestone::milestone,
                (milestone, at) -> Standing.CERTAINLY,
                (milestone, at) -> Phrase.of("hito %s", "milestone %s").with(milestone.milestone()));
    }

    private Compared<DocumentEntry> papers() {
        return new Compared<>(
                "documents",
                "documents",
                documents::documents,
                DocumentEntry::document,
                (document, at) -> whileTrue(document.supersededBy() == null),
                (document, at) -> Phrase.of("documento %s", "document %s")
                        .with(document.document())
                        .and(titled(document.title())));
    }

    private Compared<WindowEntry> comments() {
        return new Compared<>(
                "documents",
                "comment-windows",
                windows::windows,
                WindowEntry::window,
                (window, at) -> whileTrue(window.open()),
                (window, at) -> Phrase.of("período de comentarios %s", "comment window %s")
                        .with(window.window()));
    }

    private Compared<MultiStakeholderPledge> joint() {
        return new Compared<>(
                "pledges",
                "pledges",
                pledges::pledges,
                MultiStakeholderPledge::pledge,
                (pledge, at) -> Standing.CERTAINLY,
                (pledge, at) -> Phrase.of("compromiso", "pledge").and(titled(pledge.title())));
    }

    private Compared<ExternalProcess> outside() {
        return new Compared<>(
                "processes",
                "processes",
                processes::processes,
                ExternalProcess::process,
                (process, at) -> Standing.CERTAINLY,
                (process, at) -> Phrase.of("proceso", "process").and(titled(process.name())));
    }

    private Compared<HistoricalFact> facts() {
        return new Compared<>(
                "record",
                "historical-facts",
                record::facts,
                HistoricalFact::entry,
                (fact, at) -> certain(fact.certain()),
                (fact, at) -> Phrase.of("hecho histórico", "historical fact").and(titled(fact.title())));
    }
}
