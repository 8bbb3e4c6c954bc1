package org.cartagena40.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.dashboard.work.WorkActs;
import org.cartagena40.query.work.WorkItem;
import org.cartagena40.query.work.WorkKind;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads from what is to be done to the form of the act by which it is done. What the task is about stands in the act's
 * address; where the act is on more than that, or on something else, one is asked on what.
 */
public final class WorkForms implements WorkActs {

    private static final Map<WorkKind, List<String>> ACTS = Map.ofEntries(
            Map.entry(WorkKind.ACKNOWLEDGE_NOTICE, List.of("AcknowledgeReceipt")),
            Map.entry(WorkKind.CONFIRM_ENTRY, List.of("ConfirmEntry", "RejectEntry")),
            Map.entry(WorkKind.RECORD_FOLLOW_UP, List.of("RecordFollowUp")),
            Map.entry(WorkKind.ANSWER_OBJECTIONS, List.of("AnswerObjection")),
            Map.entry(WorkKind.REVIEW_OUTCOME, List.of("ConfirmOutcome", "CallForNewDecision")),
            Map.entry(WorkKind.ANSWER_INVITATION, List.of("AcceptInvitation", "DeclineInvitation")),
            Map.entry(WorkKind.TERM_ENDS, List.of("InviteVicePresident")),
            Map.entry(WorkKind.ANSWER_TASK, List.of("AcceptTask", "DeclineTask")),
            Map.entry(WorkKind.COMPLETE_TASK, List.of("CompleteTask")),
            Map.entry(WorkKind.ACCREDITATION_ENDS, List.of()),
            Map.entry(WorkKind.COMMENT, List.of("SubmitComment")),
            Map.entry(WorkKind.ANSWER_COMMENTS, List.of("AnswerComment")),
            Map.entry(WorkKind.GIVE_GUIDANCE, List.of("ProvideGuidance")),
            Map.entry(WorkKind.PRESENT_REPORT, List.of("PresentReport")),
            Map.entry(WorkKind.PUBLISH_OUTCOME_DOCUMENT, List.of("PublishVersion")),
            Map.entry(WorkKind.EXPLAIN_TIMING, List.of("ExplainTimingDeviation")),
            Map.entry(WorkKind.DECIDE_REGISTRATIONS, List.of("AdmitWaitingParticipant", "DeclineWaitingParticipant")));

    /** What a task is about, as addresses of acts name it. */
    private static final Map<WorkKind, String> ABOUT = Map.ofEntries(
            Map.entry(WorkKind.ACKNOWLEDGE_NOTICE, "procedure"),
            Map.entry(WorkKind.CONFIRM_ENTRY, "procedure"),
            Map.entry(WorkKind.RECORD_FOLLOW_UP, "procedure"),
            Map.entry(WorkKind.ANSWER_OBJECTIONS, "procedure"),
            Map.entry(WorkKind.REVIEW_OUTCOME, "procedure"),
            Map.entry(WorkKind.ANSWER_INVITATION, "invitation"),
            Map.entry(WorkKind.ANSWER_TASK, "task"),
            Map.entry(WorkKind.COMPLETE_TASK, "task"),
            Map.entry(WorkKind.COMMENT, "window"),
            Map.entry(WorkKind.ANSWER_COMMENTS, "window"),
            Map.entry(WorkKind.GIVE_GUIDANCE, "document"),
            Map.entry(WorkKind.EXPLAIN_TIMING, "meeting"),
            Map.entry(WorkKind.DECIDE_REGISTRATIONS, "meeting"));

    @Override
    public List<Act> of(WorkItem item, Visit visit) {
        Seat seat = visit.visitor().seat();
        ActWords words = new ActWords(visit.words());
        return seat == null
                ? List.of()
                : forms(item.kind()).stream()
                        .filter(form -> form.permission().to().contains(seat.capacity()))
                        .map(form -> new Act(words.title(form), page(form, item.kind(), item.about())))
                        .toList();
    }

    static List<ActForm> forms(WorkKind kind) {
        return ACTS.getOrDefault(kind, List.of()).stream()
                .map(name -> ActPlace.named(name).orElseThrow())
                .toList();
    }

    static String page(ActForm form, WorkKind kind, String about) {
        Map<String, String> address = Optional.ofNullable(ABOUT.get(kind)).stream()
                .filter(name -> form.addressed().stream()
                        .anyMatch(part -> part.getName().equals(name)))
                .collect(Collectors.toMap(name -> name, name -> about));
        ActPlace place = new ActPlace(form, address);
        if (place.whole()) {
            return place.page();
        }
        var asked = UriComponentsBuilder.fromPath(ActPlace.PAGES + "/on").queryParam("act", form.name());
        address.forEach(asked::queryParam);
        return asked.encode().build().toUriString();
    }
}
