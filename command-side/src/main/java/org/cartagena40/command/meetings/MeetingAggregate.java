package org.cartagena40.command.meetings;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.meetings.MeetingEvent;

/** The switchboard of a meeting. */
@AggregateRoot(type = "meeting")
public final class MeetingAggregate extends NamedAggregate<Meeting, MeetingEvent> {

    private static final Form<Meeting, MeetingEvent> FORM = new Form<>(
            MeetingEvent.class, MeetingEvent::meeting, Meeting.EVOLUTION, Meeting.NONE, Meeting.SOMETHING_ELSE);

    MeetingAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScheduleMeeting command, Standing standing, Past past) {
        apply(meeting -> Scheduling.decide(command, meeting, standing, past));
    }

    @CommandHandler
    void handle(RescheduleMeeting command, Standing standing) {
        apply(meeting -> Scheduling.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(ExplainTimingDeviation command, Standing standing) {
        apply(meeting -> Scheduling.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(ConveneMeeting command, Standing standing) {
        apply(meeting -> Convening.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(CoConveneMeeting command, Standing standing) {
        apply(meeting -> Convening.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(PublishAgenda command, Standing standing) {
        apply(meeting -> Preparing.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(InviteStakeholder command, Standing standing) {
        apply(meeting -> Preparing.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(OpenRegistration command, Standing standing) {
        apply(meeting -> Preparing.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(CloseRegistration command, Standing standing) {
        apply(meeting -> Preparing.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(RegisterParticipant command, Standing standing) {
        apply(meeting -> Registering.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(AdmitWaitingParticipant command, Standing standing) {
        apply(meeting -> Registering.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(DeclineWaitingParticipant command, Standing standing) {
        apply(meeting -> Registering.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(WithdrawRegistration command, Standing standing) {
        apply(meeting -> Registering.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(OpenSession command, Standing standing) {
        apply(meeting -> Chairing.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(CloseSession command, Standing standing) {
        apply(meeting -> Chairing.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(RecordAttendance command, Standing standing) {
        apply(meeting -> Chairing.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(RecordIntervention command, Standing standing) {
        apply(meeting -> Chairing.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(CloseMeeting command, Standing standing) {
        apply(meeting -> Convening.decide(command, meeting, standing));
    }

    @CommandHandler
    void handle(CancelMeeting command, Standing standing) {
        apply(meeting -> Convening.decide(command, meeting, standing));
    }
}
